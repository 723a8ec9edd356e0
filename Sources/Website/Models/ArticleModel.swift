/// One article of village rules.
struct ArticleModel: TemplateModel {
  /// Never changes its meaning within a version.
  var anchor: String
  /// For example `第十二条`.
  var number: String
  /// For example `<p>门前三包……</p>`.
  var html: HTML
  /// For example `2026年修改`.
  var changeLine: String?

  static let slots: [Slot<ArticleModel>] = [
    .text("anchor", \.anchor),
    .text("number", \.number),
    .html("html", \.html),
    .text("changeLine", \.changeLine),
  ]
}
