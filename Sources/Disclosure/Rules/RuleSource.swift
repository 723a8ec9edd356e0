/// 来源: where a rule is written.
public struct RuleSource: Declared, Hashable {
  /// 名称: the title, with the year of its text where several are about.
  public var title = ""
  /// 条: the article.
  public var article: String?
  /// 核对: the day on which the text was last compared.
  public var checked: Day?

  public init() {}

  public static let fields: [Field<RuleSource>] = [
    Field(
      "title", ["名称"], \.title, required: true, example: "村民委员会组织法（2025年修订）",
      Wording("文件名称", "the source's title")),
    Field("article", ["条"], \.article, example: "第三十五条", Wording("第几条", "the article")),
    Field(
      "checked", ["核对"], \.checked, required: true, example: "2026-11-22",
      Wording("哪天核对过原文", "the day on which the text was compared")),
  ]
}
