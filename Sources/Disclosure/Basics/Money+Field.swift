extension Money: FieldValue {
  public static var shape: FieldShape { .money }

  /// Reads `126,800元`, `12.68万元`, `￥126800.00`, in full-width digits too.
  public static func parse(_ text: String) -> Result<Money, Misreading> {
    guard let money = Money(reading: text) else {
      return .failure(
        Misreading(
          code: "R03",
          what: Wording("“\(text)”看不出是多少钱", "“\(text)” is not an amount of money"),
          write: "126,800元"))
    }
    return .success(money)
  }

  /// Reads an amount that stands alone, with its unit or without; nil where it is not one, has
  /// more than two decimals of a yuan, or has thousands marks in the wrong place.
  public init?(reading text: String) {
    var digits: [UInt8] = []
    var decimals = -1
    var groupLength = -1
    var unit = String.UnicodeScalarView()
    var isNegative = false
    for scalar in text.unicodeScalars {
      if let digit = Digits.value(of: scalar), unit.isEmpty {
        digits.append(UInt8(digit))
        if decimals >= 0 { decimals += 1 } else if groupLength >= 0 { groupLength += 1 }
        continue
      }
      switch scalar {
      case " ", "\u{3000}": continue
      case "￥", "¥", "约":
        guard digits.isEmpty, scalar != "约" else { return nil }
      case "-", "－":
        guard digits.isEmpty, !isNegative else { return nil }
        isNegative = true
      case ",", "，":
        guard unit.isEmpty, decimals < 0, !digits.isEmpty,
          groupLength == -1 ? digits.count <= 3 : groupLength == 3
        else { return nil }
        groupLength = 0
      case ".", "．":
        guard unit.isEmpty, decimals < 0, !digits.isEmpty else { return nil }
        decimals = 0
      default: unit.append(scalar)
      }
    }
    guard !digits.isEmpty, decimals != 0, groupLength == -1 || groupLength == 3,
      let zeros = Money.units[String(unit)]
    else { return nil }
    var shift = zeros + 2 - max(decimals, 0)
    while shift < 0, digits.last == 0 {
      digits.removeLast()
      shift += 1
    }
    guard shift >= 0 else { return nil }
    var fen: Int64 = 0
    for digit in digits + [UInt8](repeating: 0, count: shift) {
      let (tens, overflowed) = fen.multipliedReportingOverflow(by: 10)
      let (sum, carried) = tens.addingReportingOverflow(Int64(digit))
      guard !overflowed, !carried else { return nil }
      fen = sum
    }
    self.init(fen: isNegative ? -fen : fen)
  }

  /// The units that may follow an amount.
  public static var unitWords: [String] { units.keys.sorted() }

  /// The units that may follow an amount, with the zeros they add.
  private static let units: [String: Int] = [
    "": 0, "元": 0, "元整": 0, "块": 0, "人民币": 0, "千元": 3, "万": 4, "万元": 4, "百万元": 6, "亿": 8, "亿元": 8,
  ]
}
