/// The links above a title.
struct TrailModel: TemplateModel {
  var links: [LinkModel] = []

  static let slots: [Slot<TrailModel>] = [
    .list("links", \.links)
  ]
}
