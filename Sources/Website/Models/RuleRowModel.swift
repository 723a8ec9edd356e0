/// One rule with its source.
struct RuleRowModel: TemplateModel {
  /// For example `为什么是7天？`.
  var question: String
  /// For example `不少于7天。`.
  var text: String?
  /// 依据, or 参照 for mere practice.
  var standing: String
  /// For example `《青禾村村规民约》`.
  var source: String
  /// For example `第十二条`.
  var article: String?
  /// For example `https://example.org/law`.
  var url: String?

  static let slots: [Slot<RuleRowModel>] = [
    .text("question", \.question),
    .text("text", \.text),
    .text("standing", \.standing),
    .text("source", \.source),
    .text("article", \.article),
    .text("url", \.url),
  ]
}
