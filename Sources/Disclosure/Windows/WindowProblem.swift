/// Why a window cannot be computed.
public enum WindowProblem: Error, Sendable, Hashable {
  /// A day of this year must be told from a rest day, and no notice for the year is known.
  case missingCalendar(year: Int)
  /// The number of days is zero or less.
  case noDays
  /// The window would last longer than ``PublicityWindow/longest`` days.
  case tooLong

  /// What to tell the clerk.
  public var wording: Wording {
    switch self {
    case .missingCalendar(let year):
      Wording(
        "没有\(year)年的放假安排，算不准截止日。请按国务院办公厅的通知加上文件 rules/calendars/\(year).csv",
        "There is no holiday calendar for \(year). Add the file rules/calendars/\(year).csv")
    case .noDays: Wording("天数至少是1", "The number of days must be at least 1")
    case .tooLong:
      Wording(
        "时间太长，超过\(PublicityWindow.longest)天，请看天数和日期对不对",
        "The window is longer than \(PublicityWindow.longest) days; check the number and the dates")
    }
  }
}
