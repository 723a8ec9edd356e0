/// One entry of a roll.
public struct RollEntry: Declared, Hashable {
  /// 对象: who (red), or which place (black).
  public var subject: String?
  /// 事由: what.
  public var fact: String?
  /// 整改到: to be put right by this day.
  public var due: Day?
  /// 改好: put right on this day.
  public var done: Day?

  public init() {}

  public static let restFields = ["subject", "fact"]

  public static let fields: [Field<RollEntry>] = [
    Field(
      "subject", ["对象", "地点"], \.subject, required: true, example: "三组渠边",
      Wording("红榜写谁，黑榜只写地方", "who (red) or which place (black)")),
    Field("fact", ["事由", "内容"], \.fact, required: true, example: "垃圾2处", Wording("什么事", "what")),
    Field("due", ["整改到"], \.due, example: "2026-11-05", Wording("哪天前改好", "to be put right by")),
    Field("done", ["改好"], \.done, example: "2026-11-03", Wording("哪天改好的", "put right on")),
  ]
}
