import Disclosure
import Testing

@Suite("A window drawn as months")
struct WindowMonthTests {
  @Test("shows each day with its number or its mark, and says why it does not count")
  func carriedOver() throws {
    let window = try PublicityWindow(
      posted: day("2026-02-10"), days: 7, count: .natural, calendar: CalendarFiles.calendar)
    #expect(
      window.drawing(in: .chinese) == """
          2026年2月
           一      二      三      四      五      六      日
           9      10贴    11/1    12/2    13/3    14/4班  15/5
          16/6    17/7    18休    19休    20休    21休    22休
          23休    24止    25      26      27      28

          贴  2月10日（星期二）  贴出当天，不算
          班  2月14日（星期六）  春节调休上班，算一天
          休  2月18日（星期三）至2月23日（星期一）  天数已满，碰上春节放假，顺延
          止  2月24日（星期二）  顺延到这一天，截止

        """)
  }

  @Test("runs over two months, each with its own weeks")
  func twoMonths() throws {
    let window = try PublicityWindow(
      posted: day("2026-09-24"), days: 5, count: .workday, calendar: CalendarFiles.calendar)
    let months = WindowMonth.months(of: window)
    #expect(months.map(\.firstDay) == [day("2026-09-01"), day("2026-10-01")])
    #expect(months.map(\.weeks.count) == [2, 2])
    #expect(months.allSatisfy { $0.weeks.allSatisfy { $0.count == 7 } })
    let text = window.drawing(in: .english)
    #expect(text.contains("  October 2026\n"))
    #expect(text.contains("E   Friday 9 October  last day\n"))
  }
}
