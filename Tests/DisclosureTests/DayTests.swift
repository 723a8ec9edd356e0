import Disclosure
import Testing

@Suite("A day")
struct DayTests {
  @Test("agrees with a calendar walked day by day from 1900 to 2100")
  func civilArithmetic() {
    // The oracle steps from one day to the next and knows nothing of eras.
    var (year, month, day) = (1900, 1, 1)
    var number: Int32 = -25_567
    var weekday = 0
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var wrong = 0
    while year <= 2100 {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let length = month == 2 && leap ? 29 : lengths[month - 1]
      let built = Day(year: year, month: month, day: day)
      let parts = Day(number: number).parts
      if built?.number != number || parts != (year, month, day)
        || built?.weekday.rawValue != weekday || built?.lastOfMonth.dayOfMonth != length
        || built?.firstOfMonth.dayOfMonth != 1
        || Day(year: year, month: month, day: length + 1) != nil
      {
        wrong += 1
      }
      number += 1
      weekday = (weekday + 1) % 7
      day += 1
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong == 0)
  }

  @Test("is written for machines and for people")
  func text() throws {
    let day = try #require(Day("2026-03-02"))
    #expect(day.description == "2026-03-02")
    #expect(day.withWeekday == Wording("3月2日（星期一）", "Monday 2 March"))
    #expect(day.full == Wording("2026年3月2日", "2 March 2026"))
    #expect(day.fullWithWeekday.zh == "2026年3月2日（星期一）")
    #expect(day.short.zh == "3月2日")
    #expect(day.weekday.short == Wording("周一", "Mon"))
    #expect(day.monthTitle == Wording("2026年3月", "March 2026"))
    #expect(Day.earliest.description == "0001-01-01")
    #expect(Day.latest.description == "9999-12-31")
  }

  @Test("never overflows, whatever number is added")
  func saturation() throws {
    let day = try #require(Day("2026-03-02"))
    #expect(day + 30 == Day("2026-04-01"))
    #expect(day - 2 == Day("2026-02-28"))
    #expect(day + Int.max == .latest)
    #expect(day + Int.min == .earliest)
    #expect(day - Int.min == .latest)
    #expect(Day(number: .max) + 1 == .latest)
    #expect(Day(number: .min) - Day(number: .max) == Int(Int32.min) - Int(Int32.max))
    #expect(day.distance(to: day.advanced(by: 9)) == 9)
  }

  @Test(
    "is read in the forms that clerks type",
    arguments: [
      "2026-10-20", "2026.10.20", "2026/10/20", "2026年10月20日", "２０２６－１０－２０",
      "２０２６年１０月２０日", "2026年10月20日（星期二）", "2026年10月20日(周二)", "2026-10-20 星期二",
      "2026-10-20（周二）", " 2026-10-20 ", "　2026年 10月 20日　", "2026年10月20号", "2026。10。20",
      "2026．10．20",
    ])
  func forgivingForms(text: String) {
    #expect(Day.read(text) == .day(Day(number: 20_746)))
  }

  @Test("takes a month and a day of one digit")
  func shortForms() throws {
    let day = try #require(Day("2026-01-05"))
    for text in ["2026-1-5", "2026年1月5日", "2026.1.05", "2026/01/5"] {
      #expect(Day.read(text) == .day(day))
      #expect(Day(text) == nil)
    }
  }

  @Test("that does not exist is told with the last day of its month")
  func noSuchDay() throws {
    let reading = Day.read("2026年2月30日")
    #expect(
      reading
        == .noSuchDay(year: 2026, month: 2, day: 30, lastDayOfMonth: Day("2026-02-28")))
    #expect(reading.problem?.zh == "2月没有30日")
    #expect(Day.read("2026-02-29").problem?.zh == "2026年的2月没有29日")
    #expect(Day.read("2024-02-29") == .day(try #require(Day("2024-02-29"))))
    #expect(Day.read("2026-13-01").problem?.zh == "没有13月")
    #expect(Day.read("0000-01-01").problem?.zh == "没有0年")
    #expect(Day.read("2026-04-31").problem?.zh == "4月没有31日")
    #expect(
      Day.read("2026-04-00")
        == .noSuchDay(year: 2026, month: 4, day: 0, lastDayOfMonth: Day("2026-04-30")))
  }

  @Test(
    "is not guessed from anything else",
    arguments: [
      "", "昨天", "10月20日", "26-10-20", "2026-10", "2026-10-20-1", "2026-10/20", "2026年10-20",
      "2026-10-20 下午", "20261020", "2026-100-20", "2026年10月20", "12026-10-20",
      "2026-10-20（星期二", "2026-10-20（星期八）", "2026-10-20 至 10-26",
      "2026-10-20" + String(repeating: " ", count: 60) + "x",
    ])
  func notADay(text: String) {
    #expect(Day.read(text) == .notADay)
  }
}
