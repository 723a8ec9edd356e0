/// Photographs.
struct PhotoGroupModel: TemplateModel {
  var rows: [PhotoModel] = []

  static let slots: [Slot<PhotoGroupModel>] = [
    .list("rows", \.rows)
  ]
}
