/// P06: the body that decided is one that decides such matters.
public struct WrongBody: RecordCheck {
  public static let info = CheckInfo(
    code: "P06", severity: .warning, effect: .mark,
    title: Wording("是不是该由这个会来定？", "Did the right body decide?"),
    explanation: Wording(
      """
      分红、出租、承包、处置资产是集体经济组织的事，由成员大会或成员代表大会定；村里的事由村民会议或村民代表会议定。
      还没贴出的，建议先补开；已经贴出的，页面会写明。
      """,
      """
      Dividends, leases and assets belong to the collective and are decided by its members; village \
      matters by the villagers. Before the posting this is strong advice, afterwards it is marked.
      """),
    ruleKind: .procedure,
    bad: CheckExample(
      """
      ---
      标题: 关于集体鱼塘对外出租的公示
      编号: 2026-1
      事项: 土地出租
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-11-02 村党组织会议
        - 2026-11-03 理事会 应到5 实到5 同意5
        - 2026-11-16 1️⃣村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-17
      公示天数: 7
      贴出记录:
        - 2026-11-17 村委会公示栏
        - 2026-11-17 三组公示点
      ---
      现将出租方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于集体鱼塘对外出租的公示
      编号: 2026-1
      事项: 土地出租
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-11-02 村党组织会议
        - 2026-11-03 理事会 应到5 实到5 同意5
        - 2026-11-16 成员代表大会 应到61 实到55 同意52 反对2 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将出租方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, whole.facts.stage != .beforeMeeting,
      let (index, meeting) = context.dossier(of: whole).decisionByOthers
    else { return [] }
    // A village without a collective organisation acts for it (农村集体经济组织法第六十四条).
    let hasCollective = context.site.issuers.contains { $0.effectiveSort == .collective }
    if whole.category?.owner == .collective, !hasCollective { return [] }
    let rules = context.dossier(of: whole).procedures
    guard let rule = rules.first, let step = rule.steps.last else { return [] }
    let source = rule.sourceWording
    let weight: FindingWeight =
      rule.degree == .advise ? .advise : whole.isPosted ? .mark : .urge
    return [
      finding(
        at: whole.matter.places["meetings", index, part: "body"],
        Wording(
          "“\(whole.matter.matter)”要由\(step.bodies.prefix(2).joined(separator: "或"))定（\(source.zh)），"
            + "这里是\(meeting.named.zh)。还没开的请补开，开过的补一行。\(weight.outcome.zh)",
          "\(whole.matter.matter) is decided by \(step.bodies.prefix(2).joined(separator: " or ")) "
            + "(\(source.en)), here it was \(meeting.body ?? "another body"). Hold that meeting, or add "
            + "its line; \(weight.outcome.en)"),
        weight, rule: rule)
    ]
  }
}
