/// Links under one heading.
struct LinkGroupModel: TemplateModel {
  var rows: [LinkModel] = []

  static let slots: [Slot<LinkGroupModel>] = [
    .list("rows", \.rows)
  ]
}
