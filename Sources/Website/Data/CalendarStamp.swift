import Disclosure

/// Days as iCalendar writes them.
enum CalendarStamp {
  /// `20261201`.
  static func date(_ day: Day) -> String {
    day.description.split(separator: "-").joined()
  }

  /// The first moment of a day in China, in universal time: `20261130T160000Z`.
  static func moment(_ day: Day) -> String { date(day - 1) + "T160000Z" }
}
