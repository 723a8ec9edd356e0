extension AccountPeriod: FieldValue {
  public static var shape: FieldShape { .text }

  /// Reads `2026-10`, `2026年10月`, `2026年第三季度`, `2026-Q3`, `2026年上半年`, `2026年`.
  public static func parse(_ text: String) -> Result<AccountPeriod, Misreading> {
    guard let period = AccountPeriod(reading: text) else {
      return .failure(
        Misreading(
          code: "R05",
          what: Wording(
            "“\(text)”看不出是哪个月、哪个季度。写成2026-10、2026年第三季度或者2026年",
            "“\(text)” is no period; write 2026-10, 2026-Q3 or 2026"),
          write: "2026-10"))
    }
    return .success(period)
  }

  /// Reads a period in the forms that clerks type; nil where it is none.
  public init?(reading text: String) {
    var scalars = text.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" }
    var year = 0
    for _ in 0..<4 {
      guard let first = scalars.first, let digit = Digits.value(of: first) else { return nil }
      year = year * 10 + digit
      scalars.removeFirst()
    }
    var rest = String(String.UnicodeScalarView(scalars)).lowercased()
    for mark in ["年度", "年", "-", "－", ".", "．", "/"] where rest.hasPrefix(mark) {
      rest.removeFirst(mark.count)
      break
    }
    switch rest {
    case "", "全年": self.init(year: year, .year)
    case "上半年", "h1": self.init(year: year, .halfYear, 1)
    case "下半年", "h2": self.init(year: year, .halfYear, 2)
    default:
      guard let (span, ordinal) = AccountPeriod.part(rest) else { return nil }
      self.init(year: year, span, ordinal)
    }
  }

  /// The quarter or month behind the year: 第三季度, q3, 10月, 十月份, 10.
  private static func part(_ text: String) -> (Span, Int)? {
    if text.hasPrefix("q") { return Int(hanNumeral: text.dropFirst()).map { (.quarter, $0) } }
    for end in ["季度", "季"] where text.hasSuffix(end) {
      let number = text.dropLast(end.count)
      return Int(hanNumeral: number.hasPrefix("第") ? number.dropFirst() : number)
        .map { (.quarter, $0) }
    }
    for end in ["月份", "月", ""] where text.hasSuffix(end) {
      return Int(hanNumeral: text.dropLast(end.count)).map { (.month, $0) }
    }
    return nil
  }
}
