import Disclosure
import Testing

@Suite("A window")
struct PublicityWindowTests {
  let calendar = CalendarFiles.calendar

  @Test(
    "ends on the day that two independent calendars give",
    arguments: [
      ("2026-03-02", 7, DayCount.natural, "2026-03-09", "2026-03-09"),
      ("2026-02-10", 7, .natural, "2026-02-17", "2026-02-24"),
      ("2025-04-30", 5, .natural, "2025-05-05", "2025-05-06"),
      ("2026-04-30", 5, .natural, "2026-05-05", "2026-05-06"),
      ("2026-05-02", 7, .natural, "2026-05-09", "2026-05-09"),
      ("2024-02-09", 7, .natural, "2024-02-16", "2024-02-18"),
      ("2026-01-30", 15, .natural, "2026-02-14", "2026-02-14"),
      ("2026-06-12", 7, .natural, "2026-06-19", "2026-06-22"),
      ("2025-09-26", 7, .natural, "2025-10-03", "2025-10-09"),
      ("2026-02-14", 7, .natural, "2026-02-21", "2026-02-24"),
      ("2026-02-24", 7, .natural, "2026-03-03", "2026-03-03"),
      ("2026-02-06", 7, .natural, "2026-02-13", "2026-02-13"),
      ("2026-03-02", 5, .workday, "2026-03-09", "2026-03-09"),
      ("2026-09-14", 5, .workday, "2026-09-20", "2026-09-20"),
      ("2026-02-09", 5, .workday, "2026-02-14", "2026-02-14"),
      ("2026-09-24", 5, .workday, "2026-10-09", "2026-10-09"),
      ("2025-01-23", 5, .workday, "2025-02-06", "2025-02-06"),
      ("2026-04-30", 5, .workday, "2026-05-11", "2026-05-11"),
      ("2025-09-26", 5, .workday, "2025-10-10", "2025-10-10"),
      ("2026-02-13", 10, .workday, "2026-03-05", "2026-03-05"),
      ("2026-03-02", 7, .inclusive, "2026-03-08", "2026-03-08"),
    ])
  func goldenVectors(
    posted: String, days: Int, count: DayCount, raw: String, last: String
  ) throws {
    let window = try PublicityWindow(
      posted: day(posted), days: days, count: count, calendar: calendar)
    #expect(window.rawLastDay.description == raw)
    #expect(window.lastDay.description == last)
    #expect(!window.isEstimate)
    #expect(window.entries.first?.day == window.posted)
    #expect(window.entries.last?.day == window.lastDay)
    #expect(window.entries.compactMap(\.number) == Array(1...days))
    #expect(window.entries.count == window.lastDay - window.posted + 1)
  }

  @Test("agrees with a naive walk for 100,000 random windows")
  func randomWindows() throws {
    var generator = SeededGenerator(seed: 20_260_101)
    let oracle = WindowOracle()
    var dates: [WindowOracle.Date] = []
    var date: WindowOracle.Date = (2007, 1, 1, 1)
    while date.year < 2028 {
      dates.append(date)
      date = WindowOracle.next(date)
    }
    let start = day("2007-01-01")
    let counts: [DayCount] = [.natural, .workday, .inclusive]
    var wrong: [String] = []
    var missing = 0
    for _ in 0..<100_000 {
      let index = Int.random(in: 0..<dates.count - 300, using: &generator)
      let days = Int.random(in: 1...12, using: &generator)
      let mode = Int.random(in: 0...2, using: &generator)
      var skip: Set<Int> = []
      var stretches: [ClosedRange<Day>] = []
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let from = index + Int.random(in: 0...days + 2, using: &generator)
        let to = from + Int.random(in: 0...4, using: &generator)
        for at in from...to { skip.insert(WindowOracle.key(dates[at])) }
        stretches = [start + from...start + to]
      }
      let expected = oracle.lastDay(posted: dates[index], days: days, mode: mode, skip: skip)
      let posted = start + index
      let window = try? PublicityWindow(
        posted: posted, days: days, count: counts[mode], calendar: calendar,
        skipping: stretches)
      let parts = window?.lastDay.parts
      if parts.map({ $0.year * 10_000 + $0.month * 100 + $0.day }) != expected {
        wrong.append("\(posted) \(days) \(counts[mode]) \(stretches)")
      }
      if expected == nil { missing += 1 }
    }
    #expect(wrong == [])
    #expect(missing > 100, "the random windows should reach beyond the calendars too")
  }

  @Test("that needs a year without a notice names the year")
  func missingCalendar() throws {
    #expect(throws: WindowProblem.missingCalendar(year: 2027)) {
      try PublicityWindow(
        posted: day("2026-12-28"), days: 5, count: .workday, calendar: calendar)
    }
    #expect(throws: WindowProblem.missingCalendar(year: 2027)) {
      try PublicityWindow(
        posted: day("2026-12-28"), days: 5, count: .natural, calendar: calendar)
    }
    let problem = WindowProblem.missingCalendar(year: 2027)
    #expect(problem.wording.zh.contains("rules/calendars/2027.csv"))
  }

  @Test("that only counts through a year without a notice needs none")
  func inclusiveNeedsNoCalendar() throws {
    let window = try PublicityWindow(
      posted: day("2026-12-28"), days: 7, count: .inclusive, calendar: HolidayCalendar())
    #expect(window.lastDay == day("2027-01-03"))
    #expect(!window.isEstimate)
  }

  @Test("is estimated to the late side, and says so")
  func estimate() throws {
    let workdays = try PublicityWindow.estimated(
      posted: day("2026-12-28"), days: 5, count: .workday, calendar: calendar)
    // 29 to 31 December, then 1 to 3 January are off, 4 and 5 January count.
    #expect(workdays.lastDay == day("2027-01-05"))
    #expect(workdays.missingYears == [2027])
    #expect(workdays.estimateNote?.zh == "2027年的放假安排还没有公布，暂按最晚的一天算")
    let spring = try PublicityWindow.estimated(
      posted: day("2027-01-29"), days: 7, count: .natural, calendar: calendar)
    #expect(spring.lastDay == day("2027-02-15"))
    let known = try PublicityWindow.estimated(
      posted: day("2026-03-02"), days: 7, count: .natural, calendar: calendar)
    #expect(!known.isEstimate && known.estimateNote == nil)
  }

  @Test("estimated is never earlier than by the notice, around the fixed holidays")
  func estimateIsLate() throws {
    let unknown = HolidayCalendar(estimate: CalendarFiles.estimate)
    let fixed: Set<String> = ["元旦", "劳动节", "国庆节", "清明节"]
    var compared = 0
    var early: [String] = []
    for posted in day("2020-01-01")..<day("2026-12-10") {
      for count in [DayCount.natural, .workday] {
        for days in [5, 7] {
          let real = try PublicityWindow(
            posted: posted, days: days, count: count, calendar: calendar)
          let onlyFixed = real.entries.allSatisfy { entry in
            guard case .holiday(let name) = calendar.kind(of: entry.day) else { return true }
            return fixed.contains(name)
          }
          guard onlyFixed else { continue }
          let guess = try PublicityWindow.estimated(
            posted: posted, days: days, count: count, calendar: unknown)
          compared += 1
          if guess.lastDay < real.lastDay { early.append("\(posted) \(days) \(count)") }
        }
      }
    }
    #expect(early == [])
    #expect(compared > 5_000)
  }

  @Test("is not computed for numbers that mean nothing", arguments: DayCount.allCases)
  func numbersWithoutMeaning(count: DayCount) {
    for days in [0, -1, .min] {
      #expect(throws: WindowProblem.noDays) {
        try PublicityWindow(
          posted: day("2026-03-02"), days: days, count: count, calendar: calendar)
      }
    }
    #expect(throws: WindowProblem.tooLong) {
      try PublicityWindow(
        posted: day("2026-03-02"), days: .max, count: count, calendar: calendar)
    }
    #expect(throws: WindowProblem.tooLong) {
      try PublicityWindow(
        posted: day("2020-03-02"), days: 5, count: count, calendar: calendar,
        skipping: [Day.earliest...Day.latest])
    }
    #expect(throws: WindowProblem.tooLong) {
      try PublicityWindow.estimated(
        posted: .latest, days: 5, count: count, calendar: calendar)
    }
  }

  @Test("grows by the days on which the notice could not be read")
  func outages() throws {
    let outage = [day("2026-03-04")...day("2026-03-05")]
    let window = try PublicityWindow(
      posted: day("2026-03-02"), days: 7, count: .natural, calendar: calendar, skipping: outage)
    #expect(window.lastDay == day("2026-03-11"))
    #expect(window.entry(on: day("2026-03-04"))?.reason == .skipped)
    #expect(window.entry(on: day("2026-03-06"))?.number == 2)
    // Two days later would be Saturday 14 March: the roll comes after the extension.
    let rolled = try PublicityWindow(
      posted: day("2026-03-05"), days: 7, count: .natural, calendar: calendar,
      skipping: [day("2026-03-06")...day("2026-03-07")])
    #expect(rolled.rawLastDay == day("2026-03-14"))
    #expect(rolled.lastDay == day("2026-03-16"))
    let after = try PublicityWindow(
      posted: day("2026-03-02"), days: 7, count: .natural, calendar: calendar,
      skipping: [day("2026-03-10")...day("2026-03-12")])
    #expect(after.lastDay == day("2026-03-09"))
  }

  @Test("says why each day counts or not")
  func reasons() throws {
    let window = try PublicityWindow(
      posted: day("2026-09-14"), days: 5, count: .workday, calendar: calendar)
    #expect(
      window.entries.map(\.reason.identifier) == [
        "posting-day", "counted", "counted", "counted", "counted", "weekend", "make-up-day",
      ])
    let carried = try PublicityWindow(
      posted: day("2026-02-10"), days: 7, count: .natural, calendar: calendar)
    #expect(carried.entry(on: day("2026-02-14"))?.reason == .makeUpDay("春节"))
    #expect(carried.entry(on: day("2026-02-17"))?.number == 7)
    #expect(carried.entry(on: day("2026-02-18"))?.reason == .carriedOver(holiday: "春节"))
    #expect(carried.entry(on: day("2026-02-24"))?.reason == .carriedEnd)
    #expect(carried.isCarriedOver)
    #expect(carried.entry(on: day("2026-02-25")) == nil)
    #expect(carried.entry(on: day("2026-02-09")) == nil)
  }

  @Test("tells a villager where today stands")
  func sentences() throws {
    let office = Wording("村委会", "the village office")
    func say(_ window: PublicityWindow, _ on: String) -> String? {
      window.sentence(on: day(on), office: office, closing: "17:00")?.zh
    }
    let plain = try PublicityWindow(
      posted: day("2026-11-24"), days: 7, count: .natural, calendar: calendar)
    #expect(say(plain, "2026-11-23") == nil)
    #expect(say(plain, "2026-11-24") == "今天贴出，从明天起算第1天。")
    #expect(say(plain, "2026-11-27") == "公示中：今天是第3天，共7天。提意见到12月1日（星期二）。")
    #expect(say(plain, "2026-12-01") == "今天是最后一天。来村委会或打电话请在17:00前，短信、书面投递到今晚12点。")
    #expect(say(plain, "2026-12-02") == "提意见的时间已过（12月1日截止）。有疑问仍可到村委会查问。")
    #expect(
      plain.closing(at: "17:00").zh
        == "来访、来电到12月1日（星期二）17:00为止，短信、书面投递到当天24:00")
    let working = try PublicityWindow(
      posted: day("2026-09-24"), days: 5, count: .workday, calendar: calendar)
    #expect(say(working, "2026-10-01") == "今天（10月1日，国庆节）不算在内。")
    #expect(say(working, "2026-09-24") == "今天贴出，从9月28日（星期一）起算第1天。")
    #expect(
      say(working, "2026-09-29") == "公示中：今天是第2个工作日，共5个工作日。提意见到10月9日（星期五）。")
    let carried = try PublicityWindow(
      posted: day("2026-02-10"), days: 7, count: .natural, calendar: calendar)
    let full = "7天已满。最后一天碰上春节放假，顺延到2月24日（星期二），这之前都可以提意见。"
    #expect(say(carried, "2026-02-17") == full)
    #expect(say(carried, "2026-02-20") == full)
    #expect(carried.moment(on: day("2026-02-24")) == .lastDay)
    let weekend = try PublicityWindow(
      posted: day("2026-03-07"), days: 7, count: .natural, calendar: calendar)
    #expect(say(weekend, "2026-03-15")?.hasPrefix("7天已满。最后一天碰上周末，顺延到3月16日") == true)
  }

  @Test("knows on how many of its days somebody answers")
  func answeringDays() throws {
    // voice.md, message 10: posted before the Spring Festival, one answering day.
    let window = try PublicityWindow(
      posted: day("2026-02-14"), days: 7, count: .natural, calendar: calendar)
    #expect(window.answeringDays(in: calendar) == 1)
    let plain = try PublicityWindow(
      posted: day("2026-03-02"), days: 7, count: .natural, calendar: calendar)
    #expect(plain.answeringDays(in: calendar) == 5)
    let broken = try PublicityWindow(
      posted: day("2026-03-02"), days: 7, count: .natural, calendar: calendar,
      skipping: [day("2026-03-03")...day("2026-03-04")])
    #expect(broken.answeringDays(in: calendar) == 5)
  }

  @Test("posted on the latest day ends in time, posted a day later does not")
  func latestPosting() throws {
    let wanted = try PublicityWindow.latestPosting(
      endingBy: day("2026-02-13"), days: 7, count: .natural, calendar: calendar)
    #expect(wanted == day("2026-02-06"))
    var generator = SeededGenerator(seed: 7)
    var wrong: [String] = []
    for _ in 0..<2_000 {
      let end = day("2008-01-01") + Int.random(in: 0..<6_900, using: &generator)
      let days = Int.random(in: 1...15, using: &generator)
      let count = DayCount.allCases[Int.random(in: 0...2, using: &generator)]
      let from = end - Int.random(in: 0...20, using: &generator)
      let skipped = Bool.random(using: &generator) ? [from...from + 2] : []
      let latest = try PublicityWindow.latestPosting(
        endingBy: end, days: days, count: count, calendar: calendar, skipping: skipped)
      let inTime = try PublicityWindow(
        posted: latest, days: days, count: count, calendar: calendar, skipping: skipped)
      let tooLate = try? PublicityWindow(
        posted: latest + 1, days: days, count: count, calendar: calendar, skipping: skipped)
      if inTime.lastDay > end || tooLate.map({ $0.lastDay <= end }) == true {
        wrong.append("\(end) \(days) \(count) \(skipped)")
      }
    }
    #expect(wrong == [])
  }

  @Test("has a latest posting at the edge of the calendars, and none beyond")
  func latestPostingAtTheEdge() throws {
    let latest = try PublicityWindow.latestPosting(
      endingBy: day("2026-12-31"), days: 5, count: .workday, calendar: calendar)
    #expect(latest == day("2026-12-24"))
    #expect(throws: WindowProblem.missingCalendar(year: 2027)) {
      try PublicityWindow.latestPosting(
        endingBy: day("2027-01-20"), days: 5, count: .workday, calendar: calendar)
    }
  }
}
