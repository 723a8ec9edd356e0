/// 实施: the carrying out of what was decided.
public struct Works: Declared, Hashable {
  /// 开始.
  public var start: Day?
  /// 结束.
  public var end: Day?
  /// 概况.
  public var summary: String?

  public init() {}

  public static let restFields = ["summary"]

  public static let fields: [Field<Works>] = [
    Field(
      "start", ["开始"], \.start, required: true, example: "2026-11-10",
      Wording("哪天开始", "the first day")),
    Field("end", ["结束"], \.end, example: "2026-12-20", Wording("哪天办完", "the last day")),
    Field("summary", ["概况"], \.summary, example: "硬化入户路1.2公里", Wording("做什么", "what is done")),
  ]
}
