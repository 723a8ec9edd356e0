/// The days off and the make-up working days that one year's notice sets
/// (国务院办公厅关于部分节假日安排的通知).
public struct HolidayYear: Sendable, Hashable {
  /// A day whose kind the notice changes.
  public struct Entry: Sendable, Hashable {
    /// The day.
    public var day: Day
    /// Whether offices work on it: a make-up working day; otherwise it is a day off.
    public var isWorking: Bool
    /// The holiday that the day belongs to, for example 国庆节.
    public var holiday: String

    /// Creates an entry.
    public init(day: Day, isWorking: Bool, holiday: String) {
      self.day = day
      self.isWorking = isWorking
      self.holiday = holiday
    }
  }

  /// The year.
  public var year: Int
  /// The days, in their order; a December day of the year before may be among them.
  public var entries: [Entry]

  /// Creates the table of a year; the entries are put in order.
  public init(year: Int, entries: [Entry]) {
    self.year = year
    self.entries = entries.sorted { $0.day < $1.day }
  }
}
