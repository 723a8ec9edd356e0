/// T04: the days that the body speaks of are not years old.
public struct StatedYear: RecordCheck {
  public static let info = CheckInfo(
    code: "T04", severity: .warning, effect: .advise,
    title: Wording("正文里的起止日期是不是前几年的？", "Do the dates of the body belong to years before?"),
    explanation: Wording(
      """
      正文写了从哪天到哪天，整段都在前年或者更早，多半是照抄旧公示忘了改。上一年的账、跨年的合同不算。公示期
      写错日期的，另有检查。
      """,
      """
      A span of days that ended before last year was probably copied from an old notice. Accounts of \
      last year and contracts that still run are fine.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠打算修整300米，工期1️⃣2023年3月1日至2023年3月20日。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠打算修整300米，工期2026年12月5日至2026年12月20日。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let matter) = whole,
      let year = matter.matter.planned?.year ?? matter.matter.number?.year
    else { return [] }
    return context.dossier(of: matter).body.flatMap { text in
      text.otherSpans(year: year).filter { $0.last.year < year - 1 }.map { span in
        finding(
          at: text.place(span.range, in: matter.matter.file),
          Wording(
            "“\(text.written(span.range))”是\(span.last.year)年的，公示是\(year)年的。"
              + "请看是不是照抄忘了改",
            "these days are of \(span.last.year), the notice of \(year); were they copied?"))
      }
    }
  }
}
