/// W01: the window is at least as long as the strictest rule asks.
public struct WindowTooShort: RecordCheck {
  public static let info = CheckInfo(
    code: "W01", severity: .error, effect: .withhold,
    title: Wording("公示天数够不够？", "Is the window long enough?"),
    explanation: Wording(
      """
      几条规则都管这件事时，分别算出最后一天，取最晚的一天。比这一天早结束，就是公示期短了。
      还没贴出的，先改好再贴；已经贴出的，纸上补贴延长的日子，网页会写明。
      """,
      """
      Where several rules apply, the last day of each is computed and the latest one counts; a \
      window that ends earlier is too short. Before the posting the record is held back; after it, \
      the window is prolonged and the page says so.
      """),
    ruleKind: .window,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 1️⃣3
      提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, !whole.matter.isDraft else { return [] }
    return whole.timeline.rounds.compactMap { round in
      guard let required = round.requiredLastDay, let rule = round.governingRule,
        let days = rule.days, let window = round.shownWindow, window.lastDay < required
      else { return nil }
      let place = whole.place(of: "days", inRound: round.number)
      let written = round.days ?? 0
      let source = rule.sourceWording
      let weight = whole.weight(of: rule, in: round)
      let asked = (rule.count ?? .natural).length(days)
      if round.isPartlyPosted {
        return finding(
          at: place,
          Wording(
            "公示了\(written)天，这类事项至少\(asked.zh)（\(source.zh)）。已经贴出的不用撕，"
              + "请延长到\(required.withWeekday.zh)，在公示栏补贴一张说明",
            "the window has \(written) days; this matter needs at least \(asked.en) (\(source.en)). "
              + "Leave the sheet, prolong it to \(required) and post a slip"),
          weight, rule: rule)
      }
      return finding(
        at: place,
        Wording(
          "写的是\(written)天，这类事项至少\(asked.zh)（\(source.zh)）。还没贴出，"
            + "改成：公示天数: \(days)，就到\(required.withWeekday.zh)。\(weight.outcome.zh)",
          "\(written) days are written, this matter needs at least \(asked.en) (\(source.en)); "
            + "write days: \(days), which ends on \(required); \(weight.outcome.en)"),
        weight, rule: rule,
        fix: place.length > 0 ? Fix(place: place, text: String(days)) : nil)
    }
  }
}
