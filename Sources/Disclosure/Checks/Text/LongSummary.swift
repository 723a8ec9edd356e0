/// T08: the one sentence is short.
public struct LongSummary: RecordCheck {
  public static let info = CheckInfo(
    code: "T08", severity: .note, effect: .advise,
    title: Wording("“一句话”是不是太长？", "Is the one sentence too long?"),
    explanation: Wording(
      """
      “一句话”是村民最先读到的，60个字以内最好念。细节写在正文里。
      """,
      """
      It is what villagers read first; up to 60 letters can be read at a glance.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      一句话: 1️⃣二组水渠漏水多年，今年雨季前要修整三百米，二组水渠漏水多年，今年雨季前要修整三百米，二组水渠漏水多年，今年雨季前要修整三百米，二组水渠漏水多年，今年雨季前要修整三百米，请大家看看。
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      一句话: 二组水渠修整300米。
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  /// How many letters can be read at a glance.
  private static let limit = 60

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let matter) = whole, let summary = matter.matter.summary else { return [] }
    let length = summary.unicodeScalars.count
    guard length > LongSummary.limit else { return [] }
    return [
      finding(
        at: matter.matter.places["summary"],
        Wording(
          "“一句话”有\(length)个字，\(LongSummary.limit)个字以内好念。请只留最要紧的：什么事、多少钱、到哪天",
          "the one sentence has \(length) letters; keep it under \(LongSummary.limit)"))
    ]
  }
}
