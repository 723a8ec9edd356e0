extension Day {
  /// The day that lies `days` days later.
  ///
  /// Stops at 9999-12-31 and 0001-01-01, so that no number typed by a clerk can overflow.
  public static func + (day: Day, days: Int) -> Day {
    let (sum, overflow) = Int(day.number).addingReportingOverflow(days)
    if overflow { return days > 0 ? latest : earliest }
    return Day(number: Int32(min(max(sum, Int(earliest.number)), Int(latest.number))))
  }

  /// The day `days` days earlier.
  public static func - (day: Day, days: Int) -> Day {
    days == .min ? latest : day + -days
  }

  /// The number of days from `earlier` to `later`; negative if `later` lies before.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// Moves the day by `days` days.
  public static func += (day: inout Day, days: Int) { day = day + days }

  /// Moves the day back by `days` days.
  public static func -= (day: inout Day, days: Int) { day = day - days }
}

extension Day: Strideable {
  /// The number of days to `other`.
  public func distance(to other: Day) -> Int { other - self }

  /// The day `n` days later.
  public func advanced(by n: Int) -> Day { self + n }
}
