/// 红黑榜: a red list of good deeds, or a black list of places and things to mend.
public struct HonourRoll: Record {
  public static let kind = RecordKind.roll

  /// Which of the two lists.
  public enum Colour: String, ChoiceValue {
    /// 红榜.
    case red
    /// 黑榜, shown as 待改进事项.
    case black

    public var choice: Choice {
      switch self {
      case .red: Choice("red", "红", "红榜")
      case .black: Choice("black", "黑", "黑榜", "待改进")
      }
    }
  }

  public var envelope = Envelope()

  /// 标题.
  public var title = ""
  /// 榜.
  public var colour: Colour?
  /// 依据: the article of the village rules, 第九条.
  public var basis: String?
  /// 决定: the meeting that decided on it.
  public var decision: Meeting?
  /// 展示: shown from this day on.
  public var from: Day?
  /// 撤下: gone on this day.
  public var until: Day?
  /// 条目.
  public var entries: [RollEntry] = []
  /// 提意见找: where to ask or to disagree.
  public var contact: Contact?
  /// 草稿.
  public var isDraft = false
  /// 备注.
  public var note: String?

  public init() {}

  public static let fields: [Field<HonourRoll>] = [
    Field(
      "title", ["标题"], \.title, required: true, example: "2026年秋季红榜", Wording("标题", "the title")),
    Field(
      "colour", ["榜"], \.colour, required: true, example: "红", Wording("红榜还是黑榜", "red or black")),
    Field(
      "basis", ["依据"], \.basis, expected: true, example: "村规民约第九条",
      Wording("村规民约哪一条", "the article of the village rules")),
    Field(
      "decision", ["决定"], \.decision, expected: true, example: "2026-09-28 村民代表会议 应到45 实到40 同意40",
      Wording("哪次会定的", "the meeting that decided")),
    Field(
      "from", ["展示"], \.from, required: true, example: "2026-10-01", Wording("哪天起展示", "shown from")),
    Field(
      "until", ["撤下"], \.until, expected: true, example: "2026-12-31",
      Wording("哪天撤下", "gone on this day")),
    Field(
      "entries", ["条目"], \.entries, required: true, example: "三组渠边 垃圾2处 整改到2026-11-05",
      Wording("一条一行", "the entries, one a line")),
    Field(
      "contact", ["提意见找"], \.contact, expected: true, example: "村务监督委员会 0816-2200000",
      Wording("有不同看法找谁", "whom to ask")),
    Field(
      "draft", ["草稿"], \.isDraft, example: "是",
      Wording("写“是”就先不发布", "yes keeps it from being published")),
    Field("note", ["备注"], \.note, example: "照片另存", Wording("只给自己看，不公开", "never published")),
  ]
}
