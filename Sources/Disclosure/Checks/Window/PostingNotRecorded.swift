/// W06: what was planned to hang has its posting recorded.
public struct PostingNotRecorded: RegisterCheck {
  public static let info = CheckInfo(
    code: "W06", severity: .warning, effect: .mark,
    title: Wording("计划的日子过了，有没有登记贴出？", "Was the posting recorded?"),
    explanation: Wording(
      """
      贴出那天，给公示栏拍张照，在“贴出记录”里给每个主栏写一行。没有登记，公示期就没有起算，网页写“待贴出”。
      过了计划的日子两天还没有登记的，会提醒。
      """,
      """
      The window starts when the last required board was posted, and only a record says so. Two \
      days after the plan a missing record is a finding.
      """),
    ruleKind: .deadline,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 1️⃣2026-11-19
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
      计划贴出: 2026-11-19
      公示天数: 7
      贴出记录:
        - 2026-11-19 村委会公示栏
        - 2026-11-19 三组公示点
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    register.matters.compactMap { card in
      switch card.timeline.state(on: day) {
      case .planned: break
      default: return nil
      }
      let round = card.timeline.current(on: day)
      let missing = round.boards.filter { $0.isRequired && $0.posted == nil }.map(\.board)
      guard let planned = round.planned, round.posted == nil, !missing.isEmpty,
        let rule = register.postingGrace(for: card.facts(in: register.site), planned: planned),
        let grace = rule.days, day >= planned + grace
      else { return nil }
      let place =
        round.number == 1
        ? card.places["planned"] : card.places["rounds", round.number - 2, part: "planned"]
      let boards = missing.joined(separator: "、")
      return finding(
        at: place,
        Wording(
          "计划\(planned.withWeekday.zh)贴出，\(boards)还没有登记。贴了的，在“贴出记录”里一个栏写一行，例如："
            + "\(planned) \(missing[0])；没贴的，改“计划贴出”。登记以前，公示期不起算，页面写“待贴出”",
          "planned for \(planned), not recorded for \(boards). Write one line a board in posted, as "
            + "\(planned) \(missing[0]), or move the plan; until then the window does not start"),
        rule: rule
      ).onPage(
        Wording(
          "计划\(planned.short.zh)贴出，还没有登记贴出。",
          "To be posted on \(planned.short.en); no posting is recorded yet."))
    }
  }
}

extension MatterCard {
  /// What decides which rules apply to the matter.
  func facts(in site: Site) -> RuleFacts {
    RuleFacts(
      subject: site.subject ?? .village, category: category, matter: matter,
      issuer: issuer.effectiveSort, stage: stage, form: form)
  }
}
