/// 撤回: the notice no longer stands.
public struct Withdrawal: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 原因.
  public var reason: String?
  /// 决定.
  public var decision: String?

  public init() {}

  public static let restFields = ["reason"]

  public static let fields: [Field<Withdrawal>] = [
    Field(
      "date", ["日期"], \.date, required: true, example: "2026-10-25", Wording("哪天撤回", "the day")),
    Field("reason", ["原因"], \.reason, required: true, example: "地块四至有争议", Wording("为什么撤回", "why")),
    Field("decision", ["决定"], \.decision, example: "村委会会议", Wording("谁决定的", "who decided")),
  ]
}
