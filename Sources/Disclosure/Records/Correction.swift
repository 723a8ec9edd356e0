/// 更正: a change is a fact with a date, never a silent edit.
public struct Correction: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 项目: the field that was wrong.
  public var item: String?
  /// 原文.
  public var was: String?
  /// 改为.
  public var now: String?
  /// 原因.
  public var reason: String?
  /// 决定.
  public var decision: String?

  public init() {}

  public static let fields: [Field<Correction>] = [
    Field(
      "date", ["日期"], \.date, required: true, example: "2026-10-25", Wording("哪天更正", "the day")),
    Field("item", ["项目"], \.item, required: true, example: "金额", Wording("哪一项", "what was wrong")),
    Field(
      "was", ["原文"], \.was, required: true, example: "128,600元",
      Wording("原来怎么写", "what stood there")),
    Field(
      "now", ["改为"], \.now, required: true, example: "126,800元",
      Wording("改成什么", "what stands there now")),
    Field("reason", ["原因"], \.reason, example: "录入时看错", Wording("为什么改", "why")),
    Field("decision", ["决定"], \.decision, example: "村委会", Wording("谁决定的", "who decided")),
  ]
}
