extension Day {
  /// The first day that arithmetic reaches, 0001-01-01.
  public static let earliest = Day(number: -719_162)
  /// The last day that arithmetic reaches, 9999-12-31.
  public static let latest = Day(number: 2_932_896)

  /// The day that it is in China, UTC+8 the year round, so many seconds after the start of 1970
  /// (UTC).
  public init(inChinaAt seconds: Int) {
    self.init(number: Int32(clamping: (seconds + 8 * 3_600) / 86_400))
  }

  /// Creates a day from its parts, or nothing if there is no such day (years 1 to 9999).
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Day.daysInMonth(month, of: year) ~= day
    else { return nil }
    self.init(number: Int32(Day.ordinal(year: year, month: month, day: day)))
  }

  /// The year, the month (1 to 12) and the day of the month (from 1), computed at once.
  public var parts: (year: Int, month: Int, day: Int) {
    // Years begin in March here, so that the leap day is the last day of its year
    // and the lengths of the months follow one line; an era is 400 years.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month, from 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, from 1.
  public var dayOfMonth: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday { Weekday(ordinal: Int(number) + 3) }

  /// The first day of this day's month.
  public var firstOfMonth: Day { self - (dayOfMonth - 1) }

  /// The last day of this day's month.
  public var lastOfMonth: Day {
    let (year, month, day) = parts
    return self + (Day.daysInMonth(month, of: year) - day)
  }

  /// Whether `year` has a 29th of February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of `month` in `year`, or 0 if there is no such month.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
