/// 收到的意见: what was raised and what was answered; never who.
public struct Objection: Declared, Hashable {
  /// 收到: the day on which it came.
  public var received: Day?
  /// 件数: how many said the same; 1 where absent.
  public var count: Int?
  /// 要点.
  public var points: String?
  /// 答复: the day and what was answered.
  public var answer: Answer?
  /// 结果: what became of it.
  public var outcome: String?

  public init() {}

  public static let restFields = ["points"]

  public static let fields: [Field<Objection>] = [
    Field(
      "received", ["收到"], \.received, required: true, example: "2026-10-26",
      Wording("哪天收到", "the day it came")),
    Field("count", ["件数"], \.count, example: "1", Wording("同样的意见几条", "how many said the same")),
    Field(
      "points", ["要点"], \.points, example: "觉得面积量少了",
      Wording("说的什么，不写是谁", "what was said, never who")),
    Field(
      "answer", ["答复"], \.answer, example: "2026-10-28 已到现场复核",
      Wording("哪天、怎么答复", "the day and the answer")),
    Field("outcome", ["结果"], \.outcome, example: "面积无误，已说明", Wording("最后怎么样", "what became of it")),
  ]

  /// The answer to an opinion.
  public struct Answer: Declared, Hashable {
    /// 日期.
    public var date: Day?
    /// 内容.
    public var text: String?

    public init() {}

    public static let restFields = ["text"]

    public static let fields: [Field<Answer>] = [
      Field(
        "date", ["日期"], \.date, required: true, example: "2026-10-28", Wording("哪天答复", "the day")),
      Field("text", ["内容"], \.text, example: "已到现场复核", Wording("怎么答复", "what was answered")),
    ]
  }
}
