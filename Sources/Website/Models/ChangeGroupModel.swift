/// What changed against the former version of village rules.
struct ChangeGroupModel: TemplateModel {
  /// For example `和2023年版相比`.
  var spanLine: String
  var rows: [ChangeRowModel] = []

  static let slots: [Slot<ChangeGroupModel>] = [
    .text("spanLine", \.spanLine),
    .list("rows", \.rows),
  ]
}
