/// W16: a last day that rests on an estimate of a year's holidays says so.
public struct EndEstimated: RecordCheck {
  public static let info = CheckInfo(
    code: "W16", severity: .warning, effect: .mark,
    title: Wording("截止日是不是暂时估的？", "Does the end rest on an estimate?"),
    explanation: Wording(
      """
      哪几天放假、哪几天调休，每年由国务院办公厅通知。通知还没有的年份，暂按最晚的一天算，纸上和网页都写明。
      通知出来以后，加上那一年的日历文件就准了；纸上印的日子更晚的，仍按纸上的收意见。
      """,
      """
      Days off are known from the State Council's yearly notice. Until it is there the end is \
      computed to the late side, and paper and page say so; the year's file makes it certain.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 1️⃣2026-12-28
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
      计划贴出: 2026-12-21
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    return whole.timeline.rounds.compactMap { round in
      guard let window = round.shownWindow, let year = window.missingYears.first else { return nil }
      let last = window.lastDay
      return finding(
        at: whole.place(of: "planned", inRound: round.number),
        Wording(
          "没有\(year)年的放假安排，截止日暂按最晚的一天算：\(last.withWeekday.zh)，纸上和网页都会写明。"
            + "国务院办公厅的通知出来以后，请加上文件 rules/calendars/\(year).csv",
          "there is no calendar for \(year); the end is taken as the latest day it can be, \(last). "
            + "Add the file rules/calendars/\(year).csv when the notice is out"))
    }
  }
}
