extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it, for example `2026-03-02`.
  public var description: String {
    let (year, month, day) = parts
    return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }
}

extension Day {
  /// The day with its year, `2026年3月2日`, in English `2 March 2026`.
  public var full: Wording {
    let (year, month, day) = parts
    return Wording("\(year)年\(month)月\(day)日", "\(day) \(Day.englishMonth(month)) \(year)")
  }

  /// The day without its year, `3月2日`, in English `2 March`.
  public var short: Wording {
    let (_, month, day) = parts
    return Wording("\(month)月\(day)日", "\(day) \(Day.englishMonth(month))")
  }

  /// The day with its weekday, as notices show it: `3月2日（星期一）`, in English
  /// `Monday 2 March`.
  public var withWeekday: Wording {
    Wording("\(short.zh)（\(weekday.wording.zh)）", "\(weekday.wording.en) \(short.en)")
  }

  /// The day with year and weekday: `2026年3月2日（星期一）`, in English `Monday 2 March 2026`.
  public var fullWithWeekday: Wording {
    Wording("\(full.zh)（\(weekday.wording.zh)）", "\(weekday.wording.en) \(full.en)")
  }

  /// The month, `2026年3月`, in English `March 2026`.
  public var monthTitle: Wording {
    let (year, month, _) = parts
    return Wording("\(year)年\(month)月", "\(Day.englishMonth(month)) \(year)")
  }

  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func englishMonth(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][month - 1]
  }
}
