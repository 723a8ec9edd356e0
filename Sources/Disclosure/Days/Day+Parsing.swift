extension Day {
  /// Reads a day in ISO form, exactly `2026-03-02`.
  public init?(_ text: String) {
    var text = text
    let day = text.withUTF8 { Day(iso: $0) }
    guard let day else { return nil }
    self = day
  }

  /// Reads a day in ISO form, exactly ten bytes.
  public init?(iso bytes: some Collection<UInt8>) {
    var fields = (0, 0, 0)
    var index = 0
    for byte in bytes {
      switch index {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<10:
        guard case 0...9 = byte &- UInt8(ascii: "0") else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch index {
        case 0..<4: fields.0 = fields.0 * 10 + digit
        case 5..<7: fields.1 = fields.1 * 10 + digit
        default: fields.2 = fields.2 * 10 + digit
        }
      default: return nil
      }
      index += 1
    }
    guard index == 10 else { return nil }
    self.init(year: fields.0, month: fields.1, day: fields.2)
  }

  /// Reads a day in the forms that clerks type.
  ///
  /// These are `2026-10-20`, `2026.10.20`, `2026/10/20`, `2026年10月20日`, `2026-1-5`, with full-width digits, spaces around, and a weekday behind
  /// (`（星期二）`, `周二`). The year has four digits. The weekday is not compared.
  public static func read(_ text: String) -> DayReading {
    if let day = Day(text) { return .day(day) }
    return read(text.unicodeScalars)
  }

  /// Reads a day in the forms that clerks type from a stretch of a text.
  public static func read(_ scalars: some Collection<Unicode.Scalar>) -> DayReading {
    var scan = DayScan(scalars)
    scan.skipSpaces()
    guard let year = scan.number(digits: 4...4), let separator = scan.separator() else {
      return .notADay
    }
    guard let month = scan.number(digits: 1...2), scan.separator(matching: separator),
      let day = scan.number(digits: 1...2)
    else { return .notADay }
    if separator == .written { guard scan.take("日") || scan.take("号") else { return .notADay } }
    guard scan.endsAfterWeekday() else { return .notADay }
    if let read = Day(year: year, month: month, day: day) { return .day(read) }
    let last = Day(year: year, month: month, day: 1)?.lastOfMonth
    return .noSuchDay(year: year, month: month, day: day, lastDayOfMonth: last)
  }
}
