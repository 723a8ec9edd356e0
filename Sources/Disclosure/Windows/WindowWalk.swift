/// Walks from the posting day to the last day, one day at a time.
struct WindowWalk {
  private(set) var entries: [WindowDay] = []
  private(set) var missingYears: [Int] = []
  private(set) var rawLastDay = Day.latest
  private(set) var lastDay = Day.latest

  private let calendar: HolidayCalendar
  private let skipped: [ClosedRange<Day>]
  private let estimates: Bool

  init(calendar: HolidayCalendar, skipped: [ClosedRange<Day>], estimates: Bool) {
    self.calendar = calendar
    self.skipped = skipped
    self.estimates = estimates
  }

  mutating func walk(from posted: Day, days: Int, count: DayCount) throws(WindowProblem) {
    var day = posted
    var number = 0
    if count != .inclusive {
      entries.append(WindowDay(day: posted, number: nil, reason: .postingDay))
      day += 1
    }
    while true {
      let reason = try reason(for: day, count: count)
      switch reason {
      case .counted, .makeUpDay:
        number += 1
        entries.append(WindowDay(day: day, number: number, reason: reason))
      default:
        entries.append(WindowDay(day: day, number: nil, reason: reason))
      }
      if number == days { break }
      try step(&day)
    }
    rawLastDay = day
    if count == .natural { try carryOver(&day) }
    lastDay = day
  }

  /// Carries an end that falls on a rest day to the next day on which an office works and the
  /// notice can be read.
  private mutating func carryOver(_ day: inout Day) throws(WindowProblem) {
    var kind = try kind(of: day)
    if kind.isWorking { return }
    while true {
      try step(&day)
      kind = try self.kind(of: day)
      if isSkipped(day) {
        entries.append(WindowDay(day: day, number: nil, reason: .skipped))
      } else if kind.isWorking {
        entries.append(WindowDay(day: day, number: nil, reason: .carriedEnd))
        return
      } else {
        var holiday: String?
        if case .holiday(let name) = kind { holiday = name }
        let reason = WindowDay.Reason.carriedOver(holiday: holiday)
        entries.append(WindowDay(day: day, number: nil, reason: reason))
      }
    }
  }

  private mutating func reason(
    for day: Day, count: DayCount
  ) throws(WindowProblem) -> WindowDay.Reason {
    if isSkipped(day) { return .skipped }
    switch count {
    case .inclusive: return .counted
    case .natural:
      if case .makeUpDay(let name) = calendar.kind(of: day) { return .makeUpDay(name) }
      return .counted
    case .workday:
      switch try kind(of: day) {
      case .workingDay: return .counted
      case .makeUpDay(let name): return .makeUpDay(name)
      case .weekend: return .weekend
      case .holiday(let name): return .holiday(name)
      }
    }
  }

  /// The kind of a day that decides.
  private mutating func kind(of day: Day) throws(WindowProblem) -> DayKind {
    if let kind = calendar.kind(of: day) { return kind }
    let year = day.year
    guard estimates else { throw .missingCalendar(year: year) }
    if missingYears.last != year { missingYears.append(year) }
    return calendar.likelyKind(of: day)
  }

  private mutating func step(_ day: inout Day) throws(WindowProblem) {
    guard entries.count <= PublicityWindow.longest, day < .latest else { throw .tooLong }
    day += 1
  }

  private func isSkipped(_ day: Day) -> Bool {
    for stretch in skipped where stretch.contains(day) { return true }
    return false
  }
}
