/// The rest days to expect in a year whose notice is not known, besides weekends.
///
/// It holds the statutory days (全国年节及纪念日放假办法) and the days next to them that notices
/// usually free, so that a last day computed with it comes late rather than early.
public struct HolidayEstimate: Sendable, Hashable {
  /// A rest day to expect.
  public struct Entry: Sendable, Hashable {
    /// The year, or nothing for a day that returns every year.
    public var year: Int?
    /// The month, from 1 to 12.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int
    /// Whether the law itself makes it a holiday; otherwise notices usually do.
    public var isStatutory: Bool
    /// The holiday that the day belongs to.
    public var holiday: String

    /// Creates an entry.
    public init(year: Int?, month: Int, day: Int, isStatutory: Bool, holiday: String) {
      self.year = year
      self.month = month
      self.day = day
      self.isStatutory = isStatutory
      self.holiday = holiday
    }
  }

  /// The days, as the file lists them.
  public let entries: [Entry]
  private let names: [Key: String]

  /// Creates an estimate; of two entries for one day the statutory one names it.
  public init(entries: [Entry] = []) {
    self.entries = entries
    var names: [Key: String] = [:]
    for entry in entries {
      let key = Key(year: entry.year, month: entry.month, day: entry.day)
      if names[key] == nil || entry.isStatutory { names[key] = entry.holiday }
    }
    self.names = names
  }

  /// The holiday to expect on `day`, if any.
  public func holiday(on day: Day) -> String? {
    let (year, month, dayOfMonth) = day.parts
    return names[Key(year: year, month: month, day: dayOfMonth)]
      ?? names[Key(year: nil, month: month, day: dayOfMonth)]
  }

  /// The holidays on fixed dates of which `table` frees no day: a sign that the notice was not
  /// copied to its end.
  public func holidaysMissing(from table: HolidayYear) -> [String] {
    let off = Set(table.entries.filter { !$0.isWorking }.map(\.day))
    var missing: [String] = []
    var found: Set<String> = []
    let statutory = entries.filter { $0.isStatutory && $0.year == nil }
    for entry in statutory {
      if let day = Day(year: table.year, month: entry.month, day: entry.day), off.contains(day) {
        found.insert(entry.holiday)
      }
    }
    for entry in statutory
    where !found.contains(entry.holiday) && !missing.contains(entry.holiday) {
      missing.append(entry.holiday)
    }
    return missing
  }

  private struct Key: Hashable {
    var year: Int?
    var month: Int
    var day: Int
  }
}
