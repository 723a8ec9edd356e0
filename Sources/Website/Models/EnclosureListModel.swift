/// The enclosures of a printed sheet.
struct EnclosureListModel: TemplateModel {
  var rows: [EnclosureModel] = []

  static let slots: [Slot<EnclosureListModel>] = [
    .list("rows", \.rows)
  ]
}
