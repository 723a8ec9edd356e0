/// What became of a text that should be a day.
public enum DayReading: Sendable, Hashable {
  /// The text names this day.
  case day(Day)
  /// The text has the form of a day, but the calendar has no such day, for example 2月30日;
  /// `lastDayOfMonth` is the day to suggest, missing when there is no such month or year.
  case noSuchDay(year: Int, month: Int, day: Int, lastDayOfMonth: Day?)
  /// The text does not have the form of a day.
  case notADay

  /// The day, if the text names one.
  public var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  /// What is wrong, as the start of a sentence for the clerk: `2月没有30日`; nothing if the text
  /// names a day.
  public var problem: Wording? {
    switch self {
    case .day: nil
    case .noSuchDay(let year, let month, let day, let last):
      if let last {
        Wording(
          last.dayOfMonth == 28 && day == 29
            ? "\(year)年的2月没有29日" : "\(month)月没有\(day)日",
          "\(last.monthTitle.en) has no day \(day)")
      } else if 1...12 ~= month {
        Wording("没有\(year)年", "there is no year \(year)")
      } else {
        Wording("没有\(month)月", "there is no month \(month)")
      }
    case .notADay: Wording("这里要写日期", "this should be a date")
    }
  }
}
