/// Lists of honour or of things to put right.
struct RollGroupModel: TemplateModel {
  var rows: [RollRowModel] = []

  static let slots: [Slot<RollGroupModel>] = [
    .list("rows", \.rows)
  ]
}
