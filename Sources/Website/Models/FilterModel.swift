/// One way to narrow a list.
struct FilterModel: TemplateModel {
  /// For example `按年`.
  var label: String
  var links: [FilterLinkModel] = []

  static let slots: [Slot<FilterModel>] = [
    .text("label", \.label),
    .list("links", \.links),
  ]
}
