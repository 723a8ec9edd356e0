extension Int {
  /// The number in Chinese numerals, for 0 to 9,999: 12 is 十二, 110 is 一百一十; larger or negative
  /// numbers stay in digits.
  public var hanNumeral: String {
    guard (0...9_999).contains(self) else { return String(self) }
    if self < 10 { return Int.hanDigits[self] }
    var text = ""
    var rest = self
    var pendingZero = false
    for (unit, name) in [(1_000, "千"), (100, "百"), (10, "十")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        pendingZero = !text.isEmpty
        continue
      }
      if pendingZero { text += Int.hanDigits[0] }
      pendingZero = false
      if !(unit == 10 && digit == 1 && text.isEmpty) { text += Int.hanDigits[digit] }
      text += name
    }
    if rest > 0 { text += (pendingZero ? Int.hanDigits[0] : "") + Int.hanDigits[rest] }
    return text
  }

  private static let hanDigits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
