/// A second, naive reckoning of windows, which shares nothing with the product: it walks over
/// year, month and day, has its own rule for leap years, and reads the files by itself.
struct WindowOracle {
  typealias Date = (year: Int, month: Int, day: Int, weekday: Int)

  /// 1 for a day off, 2 for a make-up working day, at year * 10,000 + month * 100 + day.
  private var marks: [Int: Int] = [:]

  init() {
    for year in 2007...2026 {
      for line in (CalendarFiles.text("\(year).csv") ?? "").split(separator: "\n") {
        let bytes = Array(line.utf8)
        guard bytes[0] == UInt8(ascii: "2") else { continue }
        var key = 0
        for at in [0, 1, 2, 3, 5, 6, 8, 9] { key = key * 10 + Int(bytes[at]) - 48 }
        marks[key] = bytes[11] == UInt8(ascii: "o") ? 1 : 2
      }
    }
  }

  static func key(_ date: Date) -> Int { date.year * 10_000 + date.month * 100 + date.day }

  static func next(_ date: Date) -> Date {
    var (year, month, day, weekday) = date
    weekday = weekday == 7 ? 1 : weekday + 1
    day += 1
    var length = 31
    if [4, 6, 9, 11].contains(month) { length = 30 }
    if month == 2 {
      length = 28
      if year % 4 == 0 { length = 29 }
      if year % 100 == 0 && year % 400 != 0 { length = 28 }
    }
    if day > length {
      day = 1
      month += 1
    }
    if month > 12 {
      month = 1
      year += 1
    }
    return (year, month, day, weekday)
  }

  /// Whether an office works, or nothing beyond the calendars.
  func works(_ date: Date) -> Bool? {
    if date.year > 2026 { return nil }
    switch marks[WindowOracle.key(date)] {
    case 1: return false
    case 2: return true
    default: return date.weekday < 6
    }
  }

  /// The last day as a key, or nothing where a calendar is missing.
  func lastDay(posted: Date, days: Int, mode: Int, skip: Set<Int>) -> Int? {
    var date = posted
    var left = days
    if mode == 2 && !skip.contains(WindowOracle.key(date)) { left -= 1 }
    while left > 0 {
      date = WindowOracle.next(date)
      if skip.contains(WindowOracle.key(date)) { continue }
      if mode == 1 {
        guard let works = works(date) else { return nil }
        if !works { continue }
      }
      left -= 1
    }
    if mode == 0 {
      guard var open = works(date) else { return nil }
      if !open {
        repeat {
          date = WindowOracle.next(date)
          guard let works = works(date) else { return nil }
          open = works && !skip.contains(WindowOracle.key(date))
        } while !open
      }
    }
    return WindowOracle.key(date)
  }
}
