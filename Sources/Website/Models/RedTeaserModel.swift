/// The red list on the home page.
struct RedTeaserModel: TemplateModel {
  /// For example `rolls/2026/1/index.html`.
  var href: String
  /// For example `2026年第三季度`.
  var periodLine: String?
  /// Three at most.
  var rows: [HonourLineModel] = []

  static let slots: [Slot<RedTeaserModel>] = [
    .text("href", \.href),
    .text("periodLine", \.periodLine),
    .list("rows", \.rows),
  ]
}
