extension Int {
  /// Reads a number in Chinese numerals up to 9,999, `十二` or `一百零三`, or in digits; nil where it
  /// is neither.
  public init?(hanNumeral text: some StringProtocol) {
    var total = 0
    var digit: Int?
    var lastUnit = 10_000
    var isEmpty = true
    for scalar in text.unicodeScalars {
      isEmpty = false
      if let value = Digits.value(of: scalar) {
        guard total == 0, (digit ?? 0) < 1_000_000 else { return nil }
        digit = (digit ?? 0) * 10 + value
      } else if let value = Int.hanValues[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let unit = Int.hanUnits[scalar] {
        guard unit < lastUnit, digit ?? 1 <= 9 else { return nil }
        total += (digit ?? 1) * unit
        lastUnit = unit
        digit = nil
      } else {
        return nil
      }
    }
    guard !isEmpty else { return nil }
    self = total + (digit ?? 0)
  }

  private static let hanValues: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let hanUnits: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1_000]
}
