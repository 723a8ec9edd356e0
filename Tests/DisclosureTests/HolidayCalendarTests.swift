import Disclosure
import Testing

@Suite("A holiday calendar")
struct HolidayCalendarTests {
  let calendar = CalendarFiles.calendar

  @Test("ships the years 2007 to 2026 without a finding")
  func shippedFiles() throws {
    for year in 2007...2026 {
      let text = try #require(CalendarFiles.text("\(year).csv"))
      let read = HolidayYear.read(
        text, year: year, file: "\(year).csv", estimate: CalendarFiles.estimate)
      #expect(read.findings == [])
      #expect(read.year?.year == year)
    }
    let text = try #require(CalendarFiles.text("estimate.csv"))
    let read = HolidayEstimate.read(text, file: "estimate.csv")
    #expect(read.findings == [])
    #expect(!read.estimate.entries.isEmpty)
  }

  @Test("counts the working days that three sources agree on")
  func workingDays() throws {
    let known = [
      2018: 250, 2019: 250, 2020: 249, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248,
      2026: 248,
    ]
    for year in 2018...2026 {
      let first = try #require(Day(year: year, month: 1, day: 1))
      let last = try #require(Day(year: year, month: 12, day: 31))
      let working = (first...last).filter { calendar.kind(of: $0)?.isWorking == true }
      #expect(working.count == known[year])
    }
  }

  @Test("tells the kind of a day, in the years it covers only")
  func kinds() {
    #expect(calendar.kind(of: day("2026-03-02")) == .workingDay)
    #expect(calendar.kind(of: day("2026-03-07")) == .weekend)
    #expect(calendar.kind(of: day("2026-10-01")) == .holiday("国庆节"))
    #expect(calendar.kind(of: day("2026-10-10")) == .makeUpDay("国庆节"))
    #expect(calendar.kind(of: day("2027-03-02")) == nil)
    #expect(calendar.kind(of: day("2006-12-31")) == nil)
    #expect(calendar.covers(2026) && !calendar.covers(2027))
    #expect(calendar.years == Array(2007...2026))
  }

  @Test("lets the next year's notice change December")
  func december() throws {
    let next = HolidayYear.read(
      "date,kind,holiday\n2026-12-26,work,元旦\n2026-12-31,off,元旦\n2027-01-01,off,元旦\n",
      year: 2027, file: "2027.csv")
    let table = try #require(next.year)
    let both = HolidayCalendar(years: [table] + CalendarFiles.years)
    #expect(both.kind(of: day("2026-12-31")) == .holiday("元旦"))
    #expect(both.kind(of: day("2026-12-26")) == .makeUpDay("元旦"))
    // The year before alone is covered by nothing: December's changes do not cover it.
    let alone = HolidayCalendar(years: [table])
    #expect(alone.kind(of: day("2026-12-31")) == nil)
    #expect(alone.likelyKind(of: day("2026-12-31")) == .holiday("元旦"))
    #expect(alone.likelyKind(of: day("2026-12-26")) == .weekend)
  }

  @Test("takes the village's own table before the one that ships")
  func replacement() {
    let own = HolidayYear(
      year: 2026,
      entries: [.init(day: day("2026-03-02"), isWorking: false, holiday: "试")])
    let replaced = HolidayCalendar(years: CalendarFiles.years + [own])
    #expect(replaced.kind(of: day("2026-03-02")) == .holiday("试"))
    #expect(replaced.kind(of: day("2026-10-01")) == .workingDay)
  }

  @Test("expects statutory days and their neighbours in a year without a notice")
  func estimate() {
    #expect(calendar.likelyKind(of: day("2027-02-06")) == .holiday("春节"))
    #expect(calendar.likelyKind(of: day("2027-06-09")) == .holiday("端午节"))
    #expect(calendar.likelyKind(of: day("2031-10-01")) == .holiday("国庆节"))
    #expect(calendar.likelyKind(of: day("2027-03-06")) == .weekend)
    #expect(calendar.likelyKind(of: day("2027-03-08")) == .workingDay)
  }

  @Test("is read as a clerk types it")
  func forgivingFile() throws {
    let text =
      "\u{FEFF}日期，类别，节日\r\n# 国办通知\r\n\r\n2027年1月1日，放假，元旦\r\n"
      + " 2027-2-20 , 上班 , 春节 \r\n"
    let read = HolidayYear.read(text, year: 2027, file: "2027.csv")
    #expect(read.findings == [])
    #expect(
      read.year?.entries == [
        .init(day: day("2027-01-01"), isWorking: false, holiday: "元旦"),
        .init(day: day("2027-02-20"), isWorking: true, holiday: "春节"),
      ])
  }

  @Test(
    "with an error in it gives no table, and says what to write",
    arguments: [
      ("2027-01-01,off", "R40", 2, 1, 14),
      ("2027-02-30,off,春节", "R41", 2, 1, 10),
      ("元旦,off,元旦", "R41", 2, 1, 2),
      ("2025-12-31,off,元旦", "R42", 2, 1, 10),
      ("2026-11-30,off,元旦", "R42", 2, 1, 10),
      ("2027-01-01, 假,元旦", "R43", 2, 13, 1),
      ("2027-01-01,off,元旦\n2027-01-01,work,元旦", "R44", 3, 1, 10),
      ("", "R46", 0, 0, 0),
    ])
  func errors(line: String, code: String, at: Int, column: Int, length: Int) throws {
    let read = HolidayYear.read("date,kind,holiday\n\(line)\n", year: 2027, file: "2027.csv")
    #expect(read.year == nil)
    let finding = try #require(read.findings.first)
    #expect(read.findings.count == 1)
    #expect(finding.code == code)
    #expect(finding.place == Place(file: "2027.csv", line: at, column: column, length: length))
    #expect(finding.severity == .error)
  }

  @Test("copied only in part, or with a wrong date, is used with a warning")
  func warnings() throws {
    let read = HolidayYear.read(
      "2027-01-01,off,元旦\n2027-01-04,work,元旦\n", year: 2027, file: "2027.csv",
      estimate: CalendarFiles.estimate)
    #expect(read.year != nil)
    #expect(read.findings.map(\.code) == ["R45", "R47"])
    #expect(read.findings[1].message.zh == "2027年还没有写劳动节、国庆节，请把通知抄全，不然截止日会算早")
  }
}
