/// The versions of village rules.
struct VersionGroupModel: TemplateModel {
  var rows: [VersionRowModel] = []

  static let slots: [Slot<VersionGroupModel>] = [
    .list("rows", \.rows)
  ]
}
