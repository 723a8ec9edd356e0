/// P07: the township's approval came before the vote, and the vote before the start.
public struct ApprovalMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "P07", severity: .warning, effect: .mark,
    title: Wording("乡镇批了吗？先后对不对？", "Did the approval come before the vote?"),
    explanation: Wording(
      """
      按本地的规则，有的事先报乡镇同意，再开会表决，再实施。没有批、批晚了、没有同意的，都照常公开，页面会写明。
      """,
      """
      Where local policy asks for it, the township approves first, then the vote, then the works. What \
      is missing or late is marked, never withheld.
      """),
    ruleKind: .approval,
    bad: CheckExample(
      """
      ---
      标题: 关于三组村道硬化的公示
      编号: 2026-1
      事项: 工程建设
      乡镇审批: 青山镇人民政府 1️⃣2026-11-21 同意 青山府批〔2026〕26号
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将三组村道硬化工程予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于三组村道硬化的公示
      编号: 2026-1
      事项: 工程建设
      乡镇审批: 青山镇人民政府 2026-11-17 同意 青山府批〔2026〕26号
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将三组村道硬化工程予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, whole.isOwnDecision else { return [] }
    return approval(whole, context) + start(whole, context)
  }

  private func approval(_ whole: MatterWhole, _ context: CheckContext) -> [Finding] {
    let matter = whole.matter
    guard let day = matter.meetings.compactMap(\.date).max() ?? whole.firstShown,
      let rule = context.rules.rules(.approval, for: whole.facts, on: day).first
    else { return [] }
    let weight = whole.weight(ofPast: rule)
    let source = rule.sourceWording
    guard let approval = matter.approval else {
      if whole.facts.stage == .beforeMeeting { return [] }
      return [
        finding(
          at: matter.places["matter"],
          Wording(
            "没有写乡镇审批，“\(matter.matter)”要先报乡镇同意（\(source.zh)）。批过的请加一行，例如：乡镇审批: "
              + "青山镇人民政府 2026-09-28 同意 文号。\(weight.outcome.zh)",
            "no approval is recorded; \(matter.matter) needs the township's first (\(source.en)). Add "
              + "approval with office, day, answer and number; \(weight.outcome.en)"),
          weight, rule: rule)
      ]
    }
    if let answer = approval.answer, answer != .granted {
      return [
        finding(
          at: matter.places["approval", part: "answer"],
          Wording(
            "乡镇审批的结果是“\(answer.name)”。改好再报、批了的，写新的日期和结果。\(weight.outcome.zh)",
            "the township's answer is \(answer.choice.key). Hand it in again and write the new answer; "
              + weight.outcome.en),
          weight, rule: rule)
      ]
    }
    guard let date = approval.date, let decision = context.dossier(of: whole).decision,
      let voted = decision.meeting.date, date > voted
    else { return [] }
    return [
      finding(
        at: matter.places["approval", part: "date"],
        Wording(
          "乡镇\(date.withWeekday.zh)才批，晚于\(voted.withWeekday.zh)的表决，应先批后表决（\(source.zh)）。"
            + "日期写错的请改正；没有写错的不要改。\(weight.outcome.zh)",
          "the township approved on \(date), after the vote of \(voted) (\(source.en)). Correct a slip; "
            + "a true date stays; \(weight.outcome.en)"),
        weight, rule: rule)
    ]
  }

  private func start(_ whole: MatterWhole, _ context: CheckContext) -> [Finding] {
    guard let start = whole.matter.works?.start, whole.matter.urgent == nil,
      let voted = context.dossier(of: whole).decision?.meeting.date, start < voted
    else { return [] }
    return [
      finding(
        at: whole.matter.places["works", part: "start"],
        Wording(
          "\(start.withWeekday.zh)就开始办，\(voted.withWeekday.zh)才表决。等不得的请写：紧急: 原因，谁决定的；"
            + "日期写错的请改正。照常公开，页面会写明",
          "it started on \(start), before the vote of \(voted). Write urgent with the reason, or "
            + "correct the date; the page says so"),
        .mark)
    ]
  }
}
