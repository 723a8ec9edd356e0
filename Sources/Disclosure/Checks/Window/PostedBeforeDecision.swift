/// W04: the notice is not posted before the decision, opinion or approval that it announces.
public struct PostedBeforeDecision: RecordCheck {
  public static let info = CheckInfo(
    code: "W04", severity: .error, effect: .withhold,
    title: Wording("是不是先贴出、后开会？", "Is it posted before what it announces?"),
    explanation: Wording(
      """
      公示说的是已经定下来的事，所以会、监督意见、乡镇审批都要在贴出以前。会前就征求意见的，写“阶段: 会前”，这一条就不查。
      监督意见、审批晚于贴出的，只记下来，不拦。
      """,
      """
      A notice speaks of what has been decided, so meetings, the supervision's opinion and the \
      township's approval come before it. A consultation before the meeting says so: stage: \
      before-meeting. A late opinion or approval is marked, never withheld.
      """),
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
        - 2026-11-25 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 1️⃣2026-11-23
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
    guard case .matter(let whole) = whole, whole.facts.stage != .beforeMeeting,
      whole.facts.form == .consultation || whole.facts.form == .announcement,
      let last = whole.timeline.rounds.last,
      let shown = last.boards.compactMap(\.posted).min() ?? last.planned
    else { return [] }
    let matter = whole.matter
    let place = place(in: whole, round: last, shown: shown)
    let decided = matter.meetings.filter { ($0.date ?? shown) > shown }
      .max { ($0.date ?? shown) < ($1.date ?? shown) }
    if let decided, let date = decided.date {
      return [
        found(decided.body ?? "会议", "the meeting", on: date, shown, place, whole.weightOfFalsehood)
      ]
    }
    if let date = matter.supervision?.date, date > shown {
      return [found("监督意见", "the supervision's opinion", on: date, shown, place, .mark)]
    }
    if let date = matter.approval?.date, date > shown, matter.approval?.answer == .granted {
      return [found("乡镇审批", "the township's approval", on: date, shown, place, .mark)]
    }
    return []
  }

  private func place(in whole: MatterWhole, round: RoundTimeline, shown: Day) -> Place {
    guard let first = round.boards.first(where: { $0.posted == shown }) else {
      return whole.place(of: "planned", inRound: round.number)
    }
    return round.number == 1
      ? whole.matter.places["posted", first.recordIndex, part: "date"]
      : whole.place(of: "posted", inRound: round.number)
  }

  private func found(
    _ zh: String, _ en: String, on date: Day, _ shown: Day, _ place: Place, _ weight: FindingWeight
  ) -> Finding {
    let advice: Wording =
      weight.effect == .withhold
      ? Wording(
        "请改到\(date.withWeekday.zh)以后再贴；会前先听意见的，写：阶段: 会前",
        "post it after \(date); a consultation before the meeting says stage: before-meeting")
      : Wording(
        "日期写错的请改正；没有写错的不用改，会前先听意见的写：阶段: 会前",
        "correct the date if it is wrong; a consultation before the meeting says stage: before-meeting"
      )
    return finding(
      at: place,
      Wording(
        "\(shown.withWeekday.zh)贴出，\(zh)的日期是\(date.withWeekday.zh)，晚\(date - shown)天。"
          + "\(advice.zh)。\(weight.outcome.zh)",
        "it is posted on \(shown), \(en) is dated \(date); \(advice.en); \(weight.outcome.en)"),
      weight)
  }
}
