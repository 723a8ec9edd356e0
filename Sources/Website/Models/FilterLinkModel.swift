/// One choice of a filter.
struct FilterLinkModel: TemplateModel {
  /// For example `2025年`.
  var label: String
  /// For example `../2025/index.html`.
  var href: String
  var isCurrent = false
  /// For example `31`.
  var count: String?

  static let slots: [Slot<FilterLinkModel>] = [
    .text("label", \.label),
    .text("href", \.href),
    .flag("isCurrent", \.isCurrent),
    .text("count", \.count),
  ]
}
