/// 监督意见: what the supervision body said of the disclosure.
public struct SupervisionOpinion: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 意见.
  public var opinion: String?

  public init() {}

  public static let restFields = ["opinion"]

  public static let fields: [Field<SupervisionOpinion>] = [
    Field("date", ["日期"], \.date, required: true, example: "2026-10-22", Wording("哪天", "the day")),
    Field(
      "opinion", ["意见"], \.opinion, required: true, example: "同意公示",
      Wording("什么意见", "what was said")),
  ]
}
