/// P02: the steps were taken in their order.
public struct StepsOutOfOrder: RecordCheck {
  public static let info = CheckInfo(
    code: "P02", severity: .warning, effect: .mark,
    title: Wording("步骤的先后对不对？", "Were the steps taken in their order?"),
    explanation: Wording(
      """
      先提议，再商议、审议，最后表决。后一步早于前一步的，多半是日期写错了；没有写错的不要改，页面会写明。
      """,
      """
      Proposal, deliberation and vote follow each other. A step dated before the one it rests on is \
      mostly a slip; a true date stays, and the page says so.
      """),
    ruleKind: .procedure,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-21 党员大会
        - 1️⃣2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    var reported: Set<Int> = []
    var findings: [Finding] = []
    for rule in context.dossier(of: whole).procedures {
      var former: (step: ProcedureStep, date: Day)?
      for step in rule.steps {
        let held = whole.matter.meetings.enumerated().filter { $0.element.isOf(step.bodies) }
        let first = held.min { ($0.element.date ?? .latest) < ($1.element.date ?? .latest) }
        // A body that met again later took its step then.
        guard let first, let date = first.element.date,
          let last = held.compactMap(\.element.date).max()
        else { continue }
        if let former, last < former.date, reported.insert(first.offset).inserted {
          let source = rule.sourceWording
          findings.append(
            finding(
              at: whole.matter.places["meetings", first.offset, part: "date"],
              Wording(
                "“\(step.name)”是\(last.withWeekday.zh)，早于“\(former.step.name)”的\(former.date.withWeekday.zh)"
                  + "（\(source.zh)）。日期写错的请改正；没有写错的不要改，照常公开，页面会写明",
                "\(step.name) on \(last) comes before \(former.step.name) on \(former.date) "
                  + "(\(source.en)). Correct a slip; a true date stays, and the page says so"),
              whole.weight(ofPast: rule), rule: rule))
        }
        former = (step, date)
      }
    }
    return findings
  }
}
