/// 乡镇审批: the township's answer, where local policy asks for it first.
public struct Approval: Declared, Hashable {
  /// What the township answered.
  public enum Answer: String, ChoiceValue {
    /// 同意.
    case granted
    /// 不同意.
    case refused
    /// 退回: to be mended and handed in again.
    case returned

    public var choice: Choice {
      switch self {
      case .granted: Choice("granted", "同意")
      case .refused: Choice("refused", "不同意")
      case .returned: Choice("returned", "退回")
      }
    }
  }

  /// 机关.
  public var office: String?
  /// 文号.
  public var number: String?
  /// 日期.
  public var date: Day?
  /// 结果.
  public var answer: Answer?

  public init() {}

  public static let restFields = ["office", "number"]

  public static let fields: [Field<Approval>] = [
    Field("office", ["机关"], \.office, example: "青山镇人民政府", Wording("哪个机关", "the office")),
    Field(
      "number", ["文号"], \.number, example: "青府发〔2026〕9号", Wording("批复的文号", "its paper's number")),
    Field(
      "date", ["日期"], \.date, required: true, example: "2026-09-28", Wording("批复日期", "the day")),
    Field(
      "answer", ["结果"], \.answer, required: true, example: "同意", Wording("同意、不同意或退回", "the answer")),
  ]
}
