/// P08: members could see the plan for long enough before they decided on it.
public struct InspectionTooShort: RecordCheck {
  public static let info = CheckInfo(
    code: "P08", severity: .warning, effect: .mark,
    title: Wording("方案给成员看够天数了吗？", "Could members see the plan for long enough?"),
    explanation: Wording(
      """
      集体经济组织的财务报告和分配方案，要在开会前放够天数给成员查阅。从理事会定下方案到开成员大会，中间的天数不够，查阅就不会够。
      """,
      """
      Members may see accounts and plan for some days before they vote. Where fewer days lie between \
      the plan and the vote, they cannot have had them.
      """),
    ruleKind: .deadline,
    bad: CheckExample(
      """
      ---
      标题: 关于2025年度集体收益分配方案的公示
      编号: 2026-1
      事项: 年终分红
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-11-02 村党组织会议
        - 2026-11-12 理事会 应到5 实到5 同意5
        - 1️⃣2026-11-18 成员代表大会 应到61 实到55 同意52 反对2 弃权1
      计划贴出: 2026-11-19
      公示天数: 7
      贴出记录:
        - 2026-11-19 村委会公示栏
        - 2026-11-19 三组公示点
      ---
      现将分配方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于2025年度集体收益分配方案的公示
      编号: 2026-1
      事项: 年终分红
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-11-02 村党组织会议
        - 2026-11-03 理事会 应到5 实到5 同意5
        - 2026-11-18 成员代表大会 应到61 实到55 同意52 反对2 弃权1
      计划贴出: 2026-11-19
      公示天数: 7
      ---
      现将分配方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, let (index, vote) = context.dossier(of: whole).decision,
      let voted = vote.date,
      let rule = context.rules.rules(.deadline, for: whole.facts, on: voted)
        .first(where: { $0.event == "开会前" }),
      let days = rule.days, let ready = ready(whole, before: voted, context),
      voted - ready < days
    else { return [] }
    let source = rule.sourceWording
    let weight: FindingWeight =
      rule.degree == .advise ? .advise : whole.isPosted ? .mark : .urge
    return [
      finding(
        at: whole.matter.places["meetings", index, part: "date"],
        Wording(
          "方案\(ready.withWeekday.zh)才商议，\(voted.withWeekday.zh)就表决，中间\(voted - ready)天，"
            + "查阅要满\(days)天（\(source.zh)）。日期写错的请改正；没有写错的不要改，请问镇里要不要再表决。\(weight.outcome.zh)",
          "the plan was drawn up on \(ready) and voted on \(voted), \(voted - ready) days later; "
            + "members may see it for \(days) days (\(source.en)). Correct a slip, or ask the township; "
            + weight.outcome.en),
        weight, rule: rule)
    ]
  }

  /// The earliest day on which the plan can have been there to see: the first meeting of a step
  /// between proposal and vote.
  private func ready(_ whole: MatterWhole, before voted: Day, _ context: CheckContext) -> Day? {
    let bodies = context.dossier(of: whole).procedures
      .flatMap { $0.steps.dropFirst().dropLast() }.flatMap(\.bodies)
    return whole.matter.meetings.filter { $0.isOf(bodies) }.compactMap(\.date)
      .filter { $0 <= voted }.min()
  }
}
