extension PublicityWindow {
  /// The latest posting day from which a window still ends by `end`.
  /// - Parameters:
  ///   - end: the day by which the window must be over.
  ///   - days: how many days are counted, at least 1.
  ///   - count: how they are counted.
  ///   - calendar: the working days and rest days.
  ///   - skipped: stretches of days that are not counted.
  /// - Throws: as ``init(posted:days:count:calendar:skipping:)``.
  public static func latestPosting(
    endingBy end: Day, days: Int, count: DayCount, calendar: HolidayCalendar,
    skipping skipped: [ClosedRange<Day>] = []
  ) throws(WindowProblem) -> Day {
    guard days >= 1 else { throw .noDays }
    guard days <= longest else { throw .tooLong }
    // A later posting never ends earlier, so the first that fits, going back, is the latest.
    var posted = end - (count == .inclusive ? days - 1 : days)
    let earliest = end - longest
    while posted >= earliest {
      do {
        let window = try PublicityWindow(
          posted: posted, days: days, count: count, calendar: calendar, skipping: skipped)
        if window.lastDay <= end { return posted }
      } catch {
        // A window that runs into a later year than the end's is too late anyway.
        guard case .missingCalendar(let year) = error, year > end.year else { throw error }
      }
      posted -= 1
    }
    throw .tooLong
  }
}
