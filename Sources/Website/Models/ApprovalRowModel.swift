/// One answer of the township.
struct ApprovalRowModel: TemplateModel {
  /// For example `青禾镇政府`.
  var office: String
  /// For example `11月12日`.
  var dateLine: String
  var outcome: StateModel
  /// For example `青镇发〔2026〕31号`.
  var numberLine: String?
  /// For example `批复晚于表决。`.
  var markLine: String?

  static let slots: [Slot<ApprovalRowModel>] = [
    .text("office", \.office),
    .text("dateLine", \.dateLine),
    .model("outcome") { $0.outcome },
    .text("numberLine", \.numberLine),
    .text("markLine", \.markLine),
  ]
}
