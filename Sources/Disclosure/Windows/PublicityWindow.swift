/// 公示期: the days in which opinions are taken, from the posting day to the last day.
public struct PublicityWindow: Sendable, Hashable {
  /// The most days that a window may last, counted or not: ten years.
  public static let longest = 3_660

  /// The day on which the last required board was posted.
  public let posted: Day
  /// How many days are counted.
  public let days: Int
  /// How they are counted.
  public let count: DayCount
  /// The day with the highest number, before any roll.
  public let rawLastDay: Day
  /// The last day on which opinions are taken.
  public let lastDay: Day
  /// Every day from the posting day to the last, in order.
  public let entries: [WindowDay]
  /// The years that had to be estimated for want of a notice, in order.
  public let missingYears: [Int]

  /// Whether a day had to be estimated: the true last day may come earlier.
  public var isEstimate: Bool { !missingYears.isEmpty }

  /// Whether the end was carried over rest days.
  public var isCarriedOver: Bool { lastDay != rawLastDay }

  /// The first day that is counted.
  public var firstDay: Day { entries.first { $0.isCounted }?.day ?? lastDay }

  /// Computes a window, and refuses to guess.
  /// - Parameters:
  ///   - posted: the day on which the last required board was posted.
  ///   - days: how many days are counted, at least 1.
  ///   - count: how they are counted.
  ///   - calendar: the working days and rest days.
  ///   - skipped: stretches of days that are not counted, because the notice could not be read.
  /// - Throws: ``WindowProblem/missingCalendar(year:)`` if a day decides that belongs to a year
  ///   without a notice; ``WindowProblem/noDays`` and ``WindowProblem/tooLong`` for such numbers.
  public init(
    posted: Day, days: Int, count: DayCount, calendar: HolidayCalendar,
    skipping skipped: [ClosedRange<Day>] = []
  ) throws(WindowProblem) {
    var walk = WindowWalk(calendar: calendar, skipped: skipped, estimates: false)
    try self.init(posted: posted, days: days, count: count, walk: &walk)
  }

  /// Computes a window to the late side where a year's notice is not known.
  ///
  /// ``missingYears`` tells which years were estimated. The parameters are those of
  /// ``init(posted:days:count:calendar:skipping:)``.
  /// - Throws: ``WindowProblem/noDays`` or ``WindowProblem/tooLong``.
  public static func estimated(
    posted: Day, days: Int, count: DayCount, calendar: HolidayCalendar,
    skipping skipped: [ClosedRange<Day>] = []
  ) throws(WindowProblem) -> PublicityWindow {
    var walk = WindowWalk(calendar: calendar, skipped: skipped, estimates: true)
    return try PublicityWindow(posted: posted, days: days, count: count, walk: &walk)
  }

  private init(
    posted: Day, days: Int, count: DayCount, walk: inout WindowWalk
  ) throws(WindowProblem) {
    guard days >= 1 else { throw .noDays }
    guard days <= PublicityWindow.longest else { throw .tooLong }
    try walk.walk(from: posted, days: days, count: count)
    self.posted = posted
    self.days = days
    self.count = count
    rawLastDay = walk.rawLastDay
    lastDay = walk.lastDay
    entries = walk.entries
    missingYears = walk.missingYears
  }
}
