/// P04: enough votes were cast in favour.
public struct MajorityMissed: RecordCheck {
  public static let info = CheckInfo(
    code: "P04", severity: .warning, effect: .mark,
    title: Wording("同意的票够不够？", "Was there a majority?"),
    explanation: Wording(
      """
      村里的事，到会的人过半数同意；集体经济组织的事，全体的三分之二以上同意，不是到会的三分之二。
      票数不够的，数字不要改，页面会写明，请报镇里商量。
      """,
      """
      Village matters need more than half of those present; what belongs to the collective needs two \
      thirds of all members or representatives. True numbers stay, and the page states them.
      """),
    ruleKind: .vote,
    bad: CheckExample(
      """
      ---
      标题: 关于2025年度集体收益分配方案的公示
      编号: 2026-1
      事项: 年终分红
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-10-20 村党组织会议
        - 2026-10-22 理事会 应到5 实到5 同意5
        - 2026-11-10 成员代表大会 应到61 实到55 同意1️⃣38 反对15 弃权2
      计划贴出: 2026-11-23
      公示天数: 7
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
        - 2026-10-20 村党组织会议
        - 2026-10-22 理事会 应到5 实到5 同意5
        - 2026-11-10 成员代表大会 应到61 实到55 同意52 反对2 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将分配方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    return whole.matter.meetings.enumerated().compactMap { index, meeting in
      guard let votes = meeting.inFavour else { return nil }
      for rule in context.rules.votes(of: meeting, for: whole.facts).map(\.rule) {
        guard let majority = rule.majority,
          let all = majority.base == .due ? meeting.due : meeting.present, all > 0,
          !majority.isReached(by: votes, of: all)
        else { continue }
        let needed = majority.needed(of: all)
        let base = majority.base == .due ? Wording("应到", "due") : Wording("实到", "present")
        let source = rule.sourceWording
        return finding(
          at: whole.matter.places["meetings", index, part: "for"],
          Wording(
            "\(meeting.named.zh)\(base.zh)\(all)人，同意\(votes)票，差\(needed - votes)票才到\(majority.wording.zh)"
              + "（\(needed)票，\(source.zh)）。\(rule.advice ?? "这是开过的会，数字不要改，请报镇里商量要不要再表决")。"
              + whole.weight(ofPast: rule).outcome.zh,
            "\(meeting.named.en) had \(votes) votes in favour with \(all) \(base.en), "
              + "\(majority.wording.en) is \(needed) (\(source.en)). The numbers stay; ask the township; "
              + whole.weight(ofPast: rule).outcome.en),
          whole.weight(ofPast: rule), rule: rule
        ).onPage(
          Wording(
            "提醒：这次表决同意\(votes)票，不到\(majority.wording.zh)（\(needed)票）。",
            "Note: \(votes) votes in favour; \(majority.wording.en) is \(needed)."))
      }
      return nil
    }
  }
}
