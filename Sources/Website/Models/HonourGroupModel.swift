/// The entries of a red list.
struct HonourGroupModel: TemplateModel {
  var rows: [HonourRowModel] = []

  static let slots: [Slot<HonourGroupModel>] = [
    .list("rows", \.rows)
  ]
}
