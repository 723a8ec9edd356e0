/// P03: enough members came.
public struct QuorumMissed: RecordCheck {
  public static let info = CheckInfo(
    code: "P03", severity: .warning, effect: .mark,
    title: Wording("到会的人够不够？", "Was there a quorum?"),
    explanation: Wording(
      """
      这是开过的会，数字不要改。到会人数不够的，公示照常发布，页面写明到会人数；要不要重开，请报镇里商量。
      """,
      """
      The meeting was held, so its numbers stay. Where too few came the notice is published and says \
      how many; ask the township whether to meet again.
      """),
    ruleKind: .vote,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到1️⃣28 同意27 反对1
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
    return whole.matter.meetings.enumerated().compactMap { index, meeting in
      guard let due = meeting.due, let present = meeting.present, due > 0, present <= due,
        let rule = context.rules.votes(of: meeting, for: whole.facts).first(where: { shared in
          !shared.rule.quorum.isEmpty
            && !shared.rule.quorum.contains { $0.isReached(by: present, of: due) }
        })?.rule,
        let easiest = rule.quorum.min(by: { $0.needed(of: due) < $1.needed(of: due) })
      else { return nil }
      let needed = easiest.needed(of: due)
      return finding(
        at: whole.matter.places["meetings", index, part: "present"],
        Wording(
          "\(meeting.named.zh)应到\(due)人，实到\(present)人，差\(needed - present)人才到\(easiest.share.zh)（\(needed)人）。"
            + "这是开过的会，数字不要改。公示照常发布，页面会写明到会人数。请报镇里商量要不要重开",
          "\(present) of \(due) came to \(meeting.named.en), \(needed - present) fewer than "
            + "\(easiest.share.en) (\(needed)). The numbers stay, the page states them; ask the township "
            + "whether to meet again"),
        whole.weight(ofPast: rule), rule: rule
      ).onPage(
        Wording(
          "提醒：这次会议应到\(due)人，实到\(present)人，不到\(easiest.share.zh)。",
          "Note: \(present) of \(due) came to this meeting, fewer than \(easiest.share.en)."))
    }
  }
}
