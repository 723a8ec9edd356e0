/// The working days and rest days of the years whose notices are known.
public struct HolidayCalendar: Sendable {
  private var changed: [Day: DayKind] = [:]
  private var covered: Set<Int> = []
  /// What is taken for the years that no notice covers.
  public var estimate: HolidayEstimate

  /// Creates a calendar from the tables of its years.
  ///
  /// A notice can change December days of the year before, so where two tables speak of one
  /// day, the later year's holds; of two tables for one year, the later in the list, so that
  /// a village can replace a table.
  public init(years: [HolidayYear] = [], estimate: HolidayEstimate = HolidayEstimate()) {
    self.estimate = estimate
    var latest: [Int: HolidayYear] = [:]
    for year in years { latest[year.year] = year }
    for year in latest.values.sorted(by: { $0.year < $1.year }) {
      covered.insert(year.year)
      for entry in year.entries {
        changed[entry.day] = entry.isWorking ? .makeUpDay(entry.holiday) : .holiday(entry.holiday)
      }
    }
  }

  /// Whether the notice of `year` is known.
  ///
  /// A day counts as known when its own year's notice is; the next year's notice can still
  /// change its last days of December.
  public func covers(_ year: Int) -> Bool { covered.contains(year) }

  /// The years whose notices are known, in their order.
  public var years: [Int] { covered.sorted() }

  /// The kind of `day`, or nothing if the notice of its year is not known.
  public func kind(of day: Day) -> DayKind? {
    if covered.contains(day.year) { return known(day) }
    return nil
  }

  /// The kind of `day` as far as it can be known today.
  ///
  /// In a year without a notice the kind errs to the late side: every weekend and every day of
  /// the estimate is a rest day, and no make-up working day is assumed.
  public func likelyKind(of day: Day) -> DayKind {
    if covered.contains(day.year) { return known(day) }
    if let holiday = estimate.holiday(on: day) { return .holiday(holiday) }
    // The next year's notice may already have spoken of this December.
    if case .holiday(let name) = changed[day] { return .holiday(name) }
    return day.weekday.isWeekend ? .weekend : .workingDay
  }

  private func known(_ day: Day) -> DayKind {
    changed[day] ?? (day.weekday.isWeekend ? .weekend : .workingDay)
  }
}
