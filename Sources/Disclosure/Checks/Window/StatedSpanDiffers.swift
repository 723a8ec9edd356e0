/// W13: the first and last day in the text are those of the window.
public struct StatedSpanDiffers: RecordCheck {
  public static let info = CheckInfo(
    code: "W13", severity: .error, effect: .withhold,
    title: Wording("正文写的起止日期对吗？", "Are the first and last day in the text right?"),
    explanation: Wording(
      """
      正文写“自几月几日至几月几日”的，和算出来的公示期对一对。起的一天可以写贴出当天，也可以写第1天；
      止的一天要和算出来的一样。不想算的，正文不写起止，程序会印在纸上。
      """,
      """
      A span of days in the text is compared with the window. It may begin with the posting day or \
      with day 1; its end has to be the computed one.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      公示期为7天，自2026年11月23日至1️⃣11月29日。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      公示期为7天，自2026年11月23日至11月30日。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    // The paper was printed by the plan; a board that was late is the matter of W05.
    let windows = whole.timeline.rounds.flatMap { [$0.plannedWindow, $0.window].compactMap { $0 } }
    guard let window = whole.timeline.current.plannedWindow ?? windows.last else { return [] }
    return context.dossier(of: whole).statements.flatMap { text in
      text.statedSpans(year: window.posted.year).compactMap { span in
        let ended = windows.filter { $0.lastDay == span.last }
        if ended.contains(where: { span.first == $0.posted || span.first == $0.firstDay }) {
          return nil
        }
        // A later end on paper harms nobody while the calendar is an estimate.
        if window.isEstimate, span.last >= window.rawLastDay { return nil }
        let last = window.lastDay
        let isEndWrong = ended.isEmpty
        let remedy = whole.remedy(
          isEndWrong
            ? Wording("改成：\(last.short.zh)", "write \(last)")
            : Wording("起的一天改成：\(window.posted.short.zh)", "begin with \(window.posted)"))
        return finding(
          at: text.place(isEndWrong ? span.lastRange : span.range, in: whole.matter.file),
          Wording(
            "这里写\(span.first.short.zh)至\(span.last.short.zh)，\(window.posted.withWeekday.zh)贴出，"
              + "公示\(window.count.length(window.days).zh)到\(last.withWeekday.zh)（贴出当天不算）。\(remedy.zh)",
            "the text says \(span.first) to \(span.last); posted on \(window.posted) the window "
              + "ends on \(last); \(remedy.en)"),
          whole.weightOfFalsehood)
      }
    }
  }
}
