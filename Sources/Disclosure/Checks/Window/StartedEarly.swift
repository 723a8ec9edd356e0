/// W07: nothing is carried out before the window is over, unless it was urgent.
public struct StartedEarly: RecordCheck {
  public static let info = CheckInfo(
    code: "W07", severity: .warning, effect: .mark,
    title: Wording("是不是公示没完就开工、付钱、签字？", "Was it carried out before the end of the window?"),
    explanation: Wording(
      """
      公示期里还在听意见，所以开工、付钱、签合同都等公示期满。等不得的，写“紧急”：原因、谁决定的。
      已经开工的不用改日期，页面会写明。
      """,
      """
      Opinions are still taken, so works, payment and signature wait for the end of the window. \
      What could not wait has urgent: the reason and who decided.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-09
      公示天数: 7
      贴出记录:
        - 2026-11-09 村委会公示栏
        - 2026-11-09 三组公示点
      实施: {开始: 1️⃣2026-11-12, 概况: 清渠3公里}
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-09
      公示天数: 7
      贴出记录:
        - 2026-11-09 村委会公示栏
        - 2026-11-09 三组公示点
      实施: {开始: 2026-11-17, 概况: 清渠3公里}
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, whole.matter.urgent == nil,
      whole.facts.form == .consultation, whole.facts.stage != .outcome,
      let start = whole.matter.works?.start,
      let window = whole.timeline.current.shownWindow, start <= window.lastDay
    else { return [] }
    let last = window.lastDay
    return [
      finding(
        at: whole.matter.places["works", part: "start"],
        Wording(
          "\(start.withWeekday.zh)开始办，公示到\(last.withWeekday.zh)才满。等不得的请写：紧急: 原因，谁决定的；"
            + "还没有开始的，改到\(last.withWeekday.zh)以后；已经开始的，日期不要改，照常公开，页面会写明",
          "it starts on \(start), the window ends on \(last). Write urgent with the reason and who "
            + "decided, or start after \(last); a true date stays, and the page says so")
      ).onPage(
        Wording(
          "提醒：\(start.short.zh)开始办，公示到\(last.short.zh)才满。",
          "Note: it started on \(start.short.en), the window ended on \(last.short.en)."))
    ]
  }
}
