/// 贴出记录 or 取下记录: a fact about one board.
public struct PostingRecord: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 公示栏.
  public var board: String?
  /// 张贴人.
  public var person: String?
  /// 见证人.
  public var witness: String?

  public init() {}

  public static let restFields = ["board"]

  public static let fields: [Field<PostingRecord>] = [
    Field("date", ["日期"], \.date, required: true, example: "2026-10-23", Wording("哪天", "the day")),
    Field(
      "board", ["公示栏"], \.board, required: true, example: "村委会公示栏", Wording("哪个公示栏", "the board")),
    Field("person", ["张贴人", "取下人"], \.person, example: "文书", Wording("谁贴的", "who posted it")),
    Field("witness", ["见证人"], \.witness, example: "监委会", Wording("谁见证", "who saw it")),
  ]
}
