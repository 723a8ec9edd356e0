import Disclosure
import Testing

@testable import Workshop

/// The language in which a starter tells its days.
///
/// The calendar is that of 2026: off are 1 to 3 January, 15 to 23 February, 4 to 6 April, 1 to 5 May, 25 to 27 September and 1 to 7 October;
/// 4 January, 14 and 28 February and 10 October are Saturdays and Sundays at work.
@Suite struct PlantingTests {
  private func text(_ template: String, on day: String, serial: Int? = nil) throws -> String {
    let today = try #require(Day(day))
    return Planting(template, days: PlantingDays(today: today)).text(serial: serial)
  }

  @Test(arguments: [
    ("{{day}}", "2026-02-27"), ("{{day+0}}", "2026-02-27"), ("{{day+3}}", "2026-03-02"),
    ("{{day-60}}", "2025-12-29"), ("{{cn:day+3}}", "2026年3月2日"), ("{{md:day+3}}", "3月2日"),
    ("{{year:day}}", "2026"), ("{{year:year-1}}年度", "2025年度"),
    ("贴出：{{day-1}}，到{{day+7}}。", "贴出：2026-02-26，到2026-03-06。"), ("没有要填的", "没有要填的"),
    ("", ""), ("一\n\n二\n", "一\n\n二\n"),
  ])
  func `a placeholder becomes its day`(template: String, text: String) throws {
    #expect(try self.text(template, on: "2026-02-27") == text)
  }

  @Test(arguments: [
    ("work", "2026-02-20", "2026-02-14"), ("work", "2026-02-14", "2026-02-14"),
    ("work+0", "2026-02-20", "2026-02-24"), ("work-1", "2026-02-24", "2026-02-14"),
    ("work-2", "2026-02-24", "2026-02-13"), ("work+1", "2026-02-13", "2026-02-14"),
    ("work+2", "2026-02-13", "2026-02-24"), ("day+1 work", "2026-04-03", "2026-04-03"),
  ])
  func `working days step over holidays and count make-up days`(
    steps: String, on day: String, is other: String
  ) throws {
    #expect(try text("{{\(steps)}}", on: day) == other)
  }

  // Posted on Thursday 12 February, a window of 7 days ends on the 24th; offices answer on the
  // 13th, the 14th and the 24th. Posted a day later, they answer on two days only.
  @Test(arguments: [
    ("post7", "2026-02-12", "2026-02-12"), ("post7", "2026-02-13", "2026-02-12"),
    ("post7", "2026-02-23", "2026-02-12"), ("post7", "2026-02-24", "2026-02-24"),
    ("next7", "2026-02-13", "2026-02-24"), ("next7", "2026-02-12", "2026-02-12"),
    ("post7", "2026-09-30", "2026-09-28"), ("next7", "2026-09-29", "2026-10-08"),
    ("post7", "2026-06-06", "2026-06-05"),
  ])
  func `a day to post leaves three days on which somebody answers`(
    steps: String, on day: String, is other: String
  ) throws {
    #expect(try text("{{\(steps)}}", on: day) == other)
  }

  // The first three are golden vectors of the window itself.
  @Test(arguments: [
    ("end7", "2026-03-02", "2026-03-09"), ("end7", "2026-02-10", "2026-02-24"),
    ("end5w", "2026-09-24", "2026-10-09"), ("end15", "2026-01-30", "2026-02-14"),
    ("end7 work+1", "2026-02-10", "2026-02-25"),
  ])
  func `a window ends where it would on the wall`(steps: String, on day: String, is other: String)
    throws
  {
    #expect(try text("{{\(steps)}}", on: day) == other)
  }

  @Test(arguments: [
    ("{{month-1}}", "2026-03-31", "2026-02-28"), ("{{month:month-1}}", "2026-01-15", "2025年12月"),
    ("{{month-13}}", "2026-01-15", "2024-12-31"), ("{{quarter-1}}", "2026-05-20", "2026-03-31"),
    ("{{quarter:quarter-1}}", "2026-02-01", "2025年第四季度"),
    ("{{quarter:day}}", "2026-10-31", "2026年第四季度"), ("{{half-1}}", "2026-06-30", "2025-12-31"),
    ("{{half:half-1}}", "2026-07-01", "2026年上半年"), ("{{half:half-1}}", "2026-03-01", "2025年下半年"),
    ("{{year-1}}", "2026-07-01", "2025-12-31"), ("{{quarter-5}}", "2026-07-01", "2025-06-30"),
  ])
  func `a period before ends on its last day`(template: String, on day: String, is other: String)
    throws
  {
    #expect(try text(template, on: day) == other)
  }

  @Test(arguments: [
    ("2026-03-01", "2026年春季"), ("2026-05-31", "2026年春季"), ("2026-06-01", "2026年夏季"),
    ("2026-10-01", "2026年秋季"), ("2026-02-28", "2025年冬季"), ("2026-01-01", "2025年冬季"),
    ("2025-12-01", "2025年冬季"),
  ])
  func `a winter bears the year in which it began`(day: String, season: String) throws {
    #expect(try text("{{season:day}}", on: day) == season)
  }

  @Test func `a day is named once at the head of a file and used below`() throws {
    let template = """
      {{posted = day-3 post7}}
      {{met = posted work-2}}
      ---
      计划贴出: {{posted}}
      会: {{met}}、{{posted work-1}}
      """
    #expect(
      try text(template, on: "2026-02-20") == """
        ---
        计划贴出: 2026-02-12
        会: 2026-02-10、2026-02-11
        """)
  }

  @Test func `a line of what has not happened yet is left out`() throws {
    let template = "标题: 甲\n结果: {{past:day+3}} 办好了\n备注: {{day+3}}\n已办: {{past:day}}"
    #expect(try text(template, on: "2026-03-02") == "标题: 甲\n备注: 2026-03-05\n已办: 2026-03-02")
  }

  // The calendars end with 2026, so that the examples are dated 60 days before.
  @Test func `late in the last covered year the examples stand still and facts come in`() throws {
    let end = try #require(PlantingDays(today: .earliest).lastCovered)
    let template = "{{day}}\n{{past:day+10}}"
    let early = Planting(template, days: PlantingDays(today: end - 55)).text()
    let late = Planting(template, days: PlantingDays(today: end - 20)).text()
    #expect(early == "\(end - 60)")
    #expect(late == "\(end - 60)\n\(end - 50)")
    #expect(!PlantingDays(today: end - 60).isMoved && PlantingDays(today: end - 59).isMoved)
  }

  @Test func `a number is that of its day's year`() throws {
    let template = "{{posted = day-10}}\n编号: {{number 社 posted}}"
    let day = try #require(Day("2026-01-05"))
    let planting = Planting(template, days: PlantingDays(today: day))
    #expect(planting.numbered == .init(tag: "社", day: day - 10))
    #expect(planting.text(serial: 3) == "编号: 2025-3")
    #expect(Planting("编号: {{day}}", days: PlantingDays(today: day)).numbered == nil)
  }

  @Test(arguments: [
    "{{name}}", "{{day+}}", "{{day+x}}", "{{ day }}", "{{}}", "{{day", "}}", "{{cn:year}}", "{day}",
    "{{day+99999999999999999999}}", "{{post}}", "{{post-7}}", "{{next+7}}", "{{end}}", "{{end0}}",
    "{{month}}", "{{month+1}}", "{{quarter-0}}", "{{day work 7}}", "{{:day}}", "{{xx:day}}",
    "{{number}}", "{{number posted}}", "{{past:}}", "{{posted = soon}}",
  ])
  func `what is no placeholder stays as it is`(text: String) throws {
    #expect(try self.text(text, on: "2026-02-27") == text)
  }

  @Test(arguments: [
    "day+99999999", "cn:day-99999999", "day+\(Int.max)", "work-\(Int.max)", "month-\(Int.max)",
    "year\(Int.min)", "post99999", "day-99999999 month-1", "day+99999999 next7", "end9999999",
  ])
  func `a day out of the calendar's reach does not crash`(steps: String) throws {
    #expect(try !text("{{\(steps)}}", on: "2026-02-27").isEmpty)
  }
}
