/// The things to put right.
struct ThingGroupModel: TemplateModel {
  var rows: [ThingRowModel] = []

  static let slots: [Slot<ThingGroupModel>] = [
    .list("rows", \.rows)
  ]
}
