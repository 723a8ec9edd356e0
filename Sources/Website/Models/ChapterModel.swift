/// A chapter of village rules.
struct ChapterModel: TemplateModel {
  /// For example `第二章　环境卫生`.
  var heading: String?
  var articles: [ArticleModel] = []

  static let slots: [Slot<ChapterModel>] = [
    .text("heading", \.heading),
    .list("articles", \.articles),
  ]
}
