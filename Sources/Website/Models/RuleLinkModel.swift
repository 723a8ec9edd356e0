/// A link to an article.
struct RuleLinkModel: TemplateModel {
  /// For example `《青禾村村规民约》第六条`.
  var label: String
  /// For example `../../../code/index.html#a6`.
  var href: String?

  static let slots: [Slot<RuleLinkModel>] = [
    .text("label", \.label),
    .text("href", \.href),
  ]
}
