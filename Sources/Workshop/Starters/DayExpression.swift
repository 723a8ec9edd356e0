import Disclosure

/// A day told by steps from another: `day-40 post7 end7 work+3` is three working days after the
/// end of a window of seven days that began about forty days ago.
struct DayExpression {
  /// One step.
  enum Step: Equatable {
    /// `day-10`: so many days.
    case days(Int)
    /// `work-3`: so many working days; `work` the day itself or the working day before it, `work+0`
    /// the day itself or the working day after it.
    case workingDays(Int, isForward: Bool)
    /// `post7`: the latest day not after, `next7` the earliest not before, that is a working day and
    /// leaves enough answering days in a window of seven.
    case posting(window: Int, isForward: Bool)
    /// `end7`, `end5w`: the last day of a window of seven days, of five working days.
    case end(window: Int, DayCount)
    /// `month-1`, `quarter-1`, `half-1`, `year-1`: the last day of the period so many before.
    case endOfPeriod(months: Int, before: Int)
  }

  /// The steps, first to last.
  let steps: [Step]

  /// Reads steps with spaces between them; nil where one is none.
  init?(_ words: some Sequence<Substring>) {
    var steps: [Step] = []
    for word in words {
      guard let step = Step(word) else { return nil }
      steps.append(step)
    }
    self.steps = steps
  }

  /// The day to which the steps lead from `start`.
  func day(from start: Day, in days: PlantingDays) -> Day {
    steps.reduce(start) { $1.day(from: $0, in: days) }
  }
}

extension DayExpression.Step {
  /// Reads a step as it is typed.
  init?(_ word: Substring) {
    let name = word.prefix { $0.isASCII && $0.isLetter }
    let rest = word.dropFirst(name.count)
    let number = rest.isEmpty ? 0 : Int(rest)
    let isForward = rest.hasPrefix("+")
    let isSigned = rest.isEmpty || isForward || rest.hasPrefix("-")
    switch name {
    case "day":
      guard isSigned, let number else { return nil }
      self = .days(number)
    case "work":
      guard isSigned, let number else { return nil }
      self = .workingDays(number, isForward: isForward)
    case "post", "next":
      guard !isSigned, let number, number > 0 else { return nil }
      self = .posting(window: number, isForward: name == "next")
    case "end":
      let isWorkdays = rest.hasSuffix("w")
      guard let number = Int(isWorkdays ? rest.dropLast() : rest), !isForward, number > 0 else {
        return nil
      }
      self = .end(window: number, isWorkdays ? .workday : .natural)
    case "month", "quarter", "half", "year":
      guard let number, number < 0 else { return nil }
      let months = ["month": 1, "quarter": 3, "half": 6, "year": 12][name] ?? 1
      self = .endOfPeriod(months: months, before: number == .min ? .max : -number)
    default: return nil
    }
  }

  /// The day to which the step leads.
  func day(from start: Day, in days: PlantingDays) -> Day {
    let calendar = days.calendar
    switch self {
    case .days(let number): return start + number
    case .workingDays(let number, let isForward):
      return DayExpression.Step.working(start, by: number, isForward: isForward, calendar)
    case .posting(let length, let isForward):
      let reach = 0...DayExpression.Step.reach
      let found = reach.lazy.map { start + (isForward ? $0 : -$0) }.first { day in
        guard calendar.likelyKind(of: day).isWorking,
          let window = try? PublicityWindow.estimated(
            posted: day, days: length, count: .natural, calendar: calendar)
        else { return false }
        return window.answeringDays(in: calendar) >= days.answeringDays
      }
      return found ?? start
    case .end(let length, let count):
      let window = try? PublicityWindow.estimated(
        posted: start, days: length, count: count, calendar: calendar)
      return window?.lastDay ?? start
    case .endOfPeriod(let months, let number):
      return DayExpression.Step.endOfPeriod(of: months, number, before: start)
    }
  }

  /// How far a day to post is looked for: longer than any holiday.
  private static let reach = 60

  private static func working(
    _ start: Day, by number: Int, isForward: Bool, _ calendar: HolidayCalendar
  ) -> Day {
    let step = isForward ? 1 : -1
    var day = start
    var left = min(number.magnitude, 1_000)
    if left == 0 {
      // A year has a working day, whatever a calendar says; the bound is for one that has none.
      for _ in 0..<366 where !calendar.likelyKind(of: day).isWorking { day += step }
      return day
    }
    for _ in 0..<3_660 where left > 0 {
      day += step
      if calendar.likelyKind(of: day).isWorking { left -= 1 }
    }
    return day
  }

  private static func endOfPeriod(of months: Int, _ number: Int, before day: Day) -> Day {
    let (year, month, _) = day.parts
    var first = Day(year: year, month: (month - 1) / months * months + 1, day: 1) ?? day
    for _ in 1..<min(number, 1_000) {
      for _ in 0..<months { first = (first - 1).firstOfMonth }
    }
    return first - 1
  }
}
