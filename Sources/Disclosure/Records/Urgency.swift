/// 紧急: why the matter could not wait for the end of its window.
public struct Urgency: Declared, Hashable {
  /// 原因.
  public var reason: String?
  /// 决定.
  public var decision: String?

  public init() {}

  public static let restFields = ["reason"]

  public static let fields: [Field<Urgency>] = [
    Field(
      "reason", ["原因"], \.reason, required: true, example: "暴雨冲断引水渠",
      Wording("为什么等不得", "why it could not wait")),
    Field(
      "decision", ["决定"], \.decision, example: "2026-07-12村两委会", Wording("谁决定的", "who decided")),
  ]
}
