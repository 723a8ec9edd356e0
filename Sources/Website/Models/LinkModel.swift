/// A link.
struct LinkModel: TemplateModel {
  /// For example `2026年`.
  var label: String
  /// For example `../index.html`.
  var href: String

  static let slots: [Slot<LinkModel>] = [
    .text("label", \.label),
    .text("href", \.href),
  ]
}
