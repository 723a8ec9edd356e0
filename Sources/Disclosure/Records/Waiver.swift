/// 说明: the village's reason beside a mark, with who decided; never for secrecy or the black list.
public struct Waiver: Declared, Hashable {
  /// 检查: the code of the check.
  public var check: String?
  /// 理由.
  public var reason: String?
  /// 决定.
  public var decision: String?

  public init() {}

  public static let restFields = ["check", "reason"]

  public static let fields: [Field<Waiver>] = [
    Field(
      "check", ["检查"], \.check, required: true, example: "P03", Wording("检查的编码", "the check's code")
    ),
    Field("reason", ["理由"], \.reason, required: true, example: "三户外出务工", Wording("为什么", "why")),
    Field(
      "decision", ["决定"], \.decision, required: true, example: "2026-10-20村两委会",
      Wording("谁决定的", "who decided")),
  ]
}
