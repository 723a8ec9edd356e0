/// 重新公示: a further round of the same matter.
public struct Round: Declared, Hashable {
  /// 计划贴出.
  public var planned: Day?
  /// 公示天数.
  public var days: Int?
  /// 截止.
  public var ends: Day?
  /// 原因.
  public var reason: String?
  /// 贴出记录.
  public var posted: [PostingRecord] = []

  public init() {}

  public static let fields: [Field<Round>] = [
    Field(
      "planned", ["计划贴出"], \.planned, required: true, example: "2026-11-03",
      Wording("打算哪天贴出去", "the planned day")),
    Field("days", ["公示天数"], \.days, example: "7", Wording("公示几天", "the length of the window")),
    Field(
      "ends", ["截止"], \.ends, example: "2026-11-10",
      Wording("可以不写，程序会算", "computed; compared where typed")),
    Field("reason", ["原因"], \.reason, example: "金额更正", Wording("为什么再公示一次", "why")),
    Field(
      "posted", ["贴出记录"], \.posted, example: "2026-11-03 村委会公示栏",
      Wording("哪天贴到了哪里", "the day each board was posted")),
  ]
}
