/// 公示栏故障: days on which a board could not be read; applied to every notice on it.
public struct BoardOutage: Record {
  public static let kind = RecordKind.board

  public var envelope = Envelope()

  /// 公示栏.
  public var board: String?
  /// 开始.
  public var from: Day?
  /// 结束: the last day on which it could not be read.
  public var to: Day?
  /// 原因.
  public var reason: String?
  /// 备注.
  public var note: String?

  public init() {}

  /// The board's name, since an outage has no other.
  public var title: String { board ?? "" }
  /// An outage is a fact, never a draft.
  public var isDraft: Bool { false }

  public static let fields: [Field<BoardOutage>] = [
    Field(
      "board", ["公示栏"], \.board, required: true, example: "三组公示点", Wording("哪个公示栏", "the board")),
    Field(
      "from", ["开始"], \.from, required: true, example: "2026-11-12",
      Wording("哪天坏的", "the first day")),
    Field(
      "to", ["结束"], \.to, example: "2026-11-13",
      Wording("哪天修好前的最后一天", "the last day on which it could not be read")),
    Field("reason", ["原因"], \.reason, expected: true, example: "玻璃坏了", Wording("什么原因", "why")),
    Field("note", ["备注"], \.note, example: "已报修", Wording("只给自己看，不公开", "never published")),
  ]
}
