/// A step that a decision takes: what it is called and which bodies can take it.
public struct ProcedureStep: Declared, Hashable {
  /// 步骤.
  public var name = ""
  /// 会议: the words by which a meeting of this step is known.
  public var bodies: [String] = []
  /// 可省: whether the step may be left out.
  public var isOptional = false

  public init() {}

  public static let fields: [Field<ProcedureStep>] = [
    Field("name", ["步骤"], \.name, required: true, example: "村党组织提议", Wording("步骤的名称", "the step")),
    Field(
      "bodies", ["会议"], \.bodies, required: true, example: "村党组织会议、支部会议、支委会",
      Wording("哪些会算这一步", "the bodies that can take it")),
    Field(
      "optional", ["可省"], \.isOptional, example: "否", Wording("能不能省", "whether it may be left out")),
  ]
}
