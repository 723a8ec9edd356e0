/// 说明页: a page of plain text.
public struct StaticPage: Record {
  public static let kind = RecordKind.page

  public var envelope = Envelope()

  /// 标题.
  public var title = ""
  /// 一句话.
  public var summary: String?
  /// 顺序: smaller stands first.
  public var order: Int?
  /// 草稿.
  public var isDraft = false
  /// 备注.
  public var note: String?

  public init() {}

  public static let fields: [Field<StaticPage>] = [
    Field("title", ["标题"], \.title, required: true, example: "怎么看公示", Wording("标题", "the title")),
    Field(
      "summary", ["一句话"], \.summary, expected: true, example: "公示栏上的每一项是什么意思。",
      Wording("一句话说明", "one sentence")),
    Field("order", ["顺序"], \.order, example: "1", Wording("数字小的排前面", "smaller stands first")),
    Field(
      "draft", ["草稿"], \.isDraft, example: "是",
      Wording("写“是”就先不发布", "yes keeps it from being published")),
    Field("note", ["备注"], \.note, example: "待补照片", Wording("只给自己看，不公开", "never published")),
  ]
}
