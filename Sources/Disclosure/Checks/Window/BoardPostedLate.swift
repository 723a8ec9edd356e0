/// W05: the end printed on the sheets is the end that follows from the boards' real days.
public struct BoardPostedLate: RecordCheck {
  public static let info = CheckInfo(
    code: "W05", severity: .warning, effect: .mark,
    title: Wording("有没有公示栏贴晚了，纸上的截止日不够了？", "Did a late board make the printed end too early?"),
    explanation: Wording(
      """
      天数从最后一个主栏贴出的第二天算起。哪个栏贴晚了，或者中途坏了，纸上印的截止日就早了。
      纸不用撕，打印补条贴在旁边；网页按实际的日子写。
      """,
      """
      The days are counted from the day after the last required board was posted. Where a board \
      was late, or down, the printed end is too early: leave the sheets and post slips.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-16
      公示天数: 7
      贴出记录:
        - 2026-11-16 村委会公示栏
        - 1️⃣2026-11-17 三组公示点
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-16
      公示天数: 7
      贴出记录:
        - 2026-11-16 村委会公示栏
        - 2026-11-16 三组公示点
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    return whole.timeline.rounds.compactMap { round in
      guard let window = round.window, let planned = round.plannedWindow,
        let plannedDay = round.planned, window.lastDay > planned.lastDay,
        // An end typed anew is what the paper says; W03 holds it against the days.
        round.typedEnd == nil || round.typedEnd == planned.lastDay
      else { return nil }
      let short = window.lastDay - planned.lastDay
      let last = window.lastDay
      let slips = round.boards.count { $0.posted != nil }
      guard let (cause, board) = cause(of: round, plannedDay: plannedDay) else { return nil }
      let place =
        round.number == 1
        ? whole.matter.places["posted", board.recordIndex, part: "date"]
        : whole.place(of: "posted", inRound: round.number)
      return finding(
        at: place,
        Wording(
          "\(cause.zh)，纸上的截止日少了\(short)天。不用撕，打印\(slips)张补条贴上就行："
            + "截止日改为\(last.withWeekday.zh)。贴好了写：截止: \(last)，就不再提醒",
          "\(cause.en), so the printed end is \(short) day(s) early. Leave the sheets and post "
            + "\(slips) slip(s): the window ends on \(last.withWeekday.en). Then write ends: \(last)"
        )
      ).onPage(
        Wording(
          "\(cause.zh)，纸上印的截止日早了，提意见的时间以\(last.withWeekday.zh)为准。",
          "\(cause.en); the sheet prints too early an end, opinions count until "
            + "\(last.withWeekday.en)."))
    }
  }

  private func cause(of round: RoundTimeline, plannedDay: Day) -> (Wording, BoardPosting)? {
    let required = round.boards.filter(\.isRequired)
    let latest = required.max { ($0.posted ?? plannedDay) < ($1.posted ?? plannedDay) }
    if let latest, let posted = latest.posted, posted > plannedDay {
      let late = posted - plannedDay
      return (
        Wording(
          "\(latest.board)比计划晚贴\(late)天", "\(latest.board) was posted \(late) day(s) late"), latest
      )
    }
    guard let down = required.first(where: { !$0.outages.isEmpty }) else { return nil }
    let days = down.outages.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }
    return (Wording("\(down.board)坏了\(days)天", "\(down.board) was down for \(days) day(s)"), down)
  }
}
