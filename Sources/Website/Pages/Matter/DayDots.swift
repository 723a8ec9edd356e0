import Disclosure

/// A window as a row of dots, one a day.
enum DayDots {
  /// The longest window that is drawn; a longer one is told in words alone.
  private static let longest = 62

  /// The dots of a window.
  /// - Parameter isPlan: whether the window has not begun, so that no day has passed.
  static func dots(
    of window: PublicityWindow, on day: Day, words: Words, isPlan: Bool = false
  ) -> [DayDotModel] {
    guard window.entries.count <= longest else { return [] }
    return window.entries.map { dot(of: $0, on: day, words: words, isPlan: isPlan) }
  }

  /// The row in words: 第3天，共7天.
  /// - Parameter day: the day on which the row is read; nil for a plan.
  static func label(of window: PublicityWindow, on day: Day?, words: Words) -> String {
    let length = window.count.length(window.days)
    guard let day, let number = window.entry(on: day)?.number else {
      return words("共\(length.zh)", length.en)
    }
    return words("第\(number)天，共\(length.zh)", "day \(number) of \(length.en)")
  }

  private static func dot(
    of entry: WindowDay, on day: Day, words: Words, isPlan: Bool
  ) -> DayDotModel {
    let isToday = entry.day == day && !isPlan
    let date = words(entry.day.withWeekday)
    let what =
      entry.number.map { words("第\($0)天", "day \($0)") } ?? words(entry.reason.wording)
    let parts = [what, date, isToday ? words("今天", "today") : nil].compactMap { $0 }
    let (_, month, dayOfMonth) = entry.day.parts
    return DayDotModel(
      kind: kind(of: entry, isOver: entry.day < day && !isPlan), isToday: isToday,
      mark: mark(of: entry, words: words), date: "\(month).\(dayOfMonth)",
      spoken: parts.joined(separator: words("，", ", ")))
  }

  private static func kind(of entry: WindowDay, isOver: Bool) -> String {
    switch entry.reason {
    case .counted, .makeUpDay, .carriedEnd: isOver ? "past" : "coming"
    case .postingDay, .weekend, .holiday, .carriedOver: "rest"
    case .skipped: "outage"
    }
  }

  private static func mark(of entry: WindowDay, words: Words) -> String {
    if let number = entry.number { return String(number) }
    switch entry.reason {
    case .postingDay: return words("贴", "P")
    case .skipped: return words("停", "x")
    case .carriedEnd: return words("止", "E")
    case .holiday, .carriedOver(holiday: .some): return words("休", "-")
    default:
      let weekday = entry.day.weekday
      return weekday.isWeekend ? words(weekday.sign, "-") : words("休", "-")
    }
  }
}
