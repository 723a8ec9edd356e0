/// How a matter was decided.
struct DecisionGroupModel: TemplateModel {
  var rows: [MeetingRowModel] = []
  /// For example `监事会意见：同意公示（11月18日）。`.
  var supervisionLine: String?

  static let slots: [Slot<DecisionGroupModel>] = [
    .list("rows", \.rows),
    .text("supervisionLine", \.supervisionLine),
  ]
}
