/// The village rules on the home page.
struct CodeTeaserModel: TemplateModel {
  /// For example `code/index.html`.
  var href: String
  /// For example `青禾村村规民约（2026年修订）`.
  var title: String
  /// For example `2026年3月1日起施行，共24条。`.
  var inForceLine: String

  static let slots: [Slot<CodeTeaserModel>] = [
    .text("href", \.href),
    .text("title", \.title),
    .text("inForceLine", \.inForceLine),
  ]
}
