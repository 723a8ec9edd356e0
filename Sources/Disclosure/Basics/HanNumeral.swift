/// Reads numbers in Chinese numerals, everyday (一百二十) and formal (壹佰贰拾).
enum HanNumeral {
  /// The whole number that begins at `start`, and where it ends; nil where none begins there.
  static func number(
    in scalars: [Unicode.Scalar], from start: Int
  ) -> (value: Int64, end: Int)? {
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64?
    var index = start
    while index < scalars.count {
      let scalar = scalars[index]
      // Most letters of a text are none of them, and a look into the tables costs more.
      guard lettersAsSet.contains(scalar) else { break }
      if let value = digits[scalar] {
        // Digits read one by one (二〇二六) are years, not numbers with units.
        if let pending = digit, pending != 0 { return nil }
        digit = value
      } else if let unit = smallUnits[scalar] {
        guard digit != nil || unit == 10 else { return nil }
        let count = digit ?? 1
        section += count * unit
        digit = nil
      } else if let unit = largeUnits[scalar] {
        guard index > start else { return nil }
        section += digit ?? 0
        digit = nil
        let base = unit == 100_000_000 ? total + section : section
        let (product, overflow) = base.multipliedReportingOverflow(by: unit)
        guard !overflow else { return nil }
        total = unit == 100_000_000 ? product : total + product
        section = 0
      } else {
        break
      }
      // No village counts higher, and no sum below can overflow.
      guard total < largest, section < largest / 10_000 else { return nil }
      index += 1
    }
    guard index > start else { return nil }
    let (sum, overflow) = total.addingReportingOverflow(section + (digit ?? 0))
    return overflow ? nil : (sum, index)
  }

  /// The amount in formal numerals that begins at `start`: 壹拾贰万元整, 叁角, 壹元零伍分.
  static func money(
    in scalars: [Unicode.Scalar], from start: Int
  ) -> (money: Money, end: Int)? {
    guard start < scalars.count, isFormal(scalars[start]) else { return nil }
    var index = start
    var fen: Int64 = 0
    var isAny = false
    if let read = number(in: scalars, from: index), read.end < scalars.count,
      scalars[read.end] == "元" || scalars[read.end] == "圆"
    {
      let (product, overflow) = read.value.multipliedReportingOverflow(by: 100)
      guard !overflow else { return nil }
      (fen, index, isAny) = (product, read.end + 1, true)
    }
    for (unit, worth) in [("角" as Unicode.Scalar, Int64(10)), ("分", 1)] {
      var at = index
      if at < scalars.count, scalars[at] == "零" { at += 1 }
      guard at + 1 < scalars.count, let digit = digits[scalars[at]], scalars[at + 1] == unit else {
        continue
      }
      let (sum, overflow) = fen.addingReportingOverflow(digit * worth)
      guard !overflow else { return nil }
      (fen, index, isAny) = (sum, at + 2, true)
    }
    guard isAny else { return nil }
    if index < scalars.count, scalars[index] == "整" || scalars[index] == "正" { index += 1 }
    return (Money(fen: fen), index)
  }

  private static let largest: Int64 = 10_000_000_000_000_000

  private static func isFormal(_ scalar: Unicode.Scalar) -> Bool {
    formalLetters.contains(scalar)
  }

  /// Every letter with which a number can begin or go on.
  static let letters =
    Array(digits.keys) + Array(smallUnits.keys) + Array(largeUnits.keys)
  private static let lettersAsSet = ScalarSet(letters)
  private static let formalLetters = ScalarSet("零壹贰叁肆伍陆柒捌玖拾".unicodeScalars)
  private static let digits: [Unicode.Scalar: Int64] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let smallUnits: [Unicode.Scalar: Int64] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1_000, "仟": 1_000,
  ]
  private static let largeUnits: [Unicode.Scalar: Int64] = ["万": 10_000, "亿": 100_000_000]
}
