/// The rules that applied.
struct RuleGroupModel: TemplateModel {
  var rows: [RuleRowModel] = []

  static let slots: [Slot<RuleGroupModel>] = [
    .list("rows", \.rows)
  ]
}
