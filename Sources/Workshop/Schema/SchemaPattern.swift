import Disclosure

/// How values are written, as regular expressions of ECMA 262; the readers take no less.
enum SchemaPattern {
  private static let digit = "[0-9０-９]"

  /// A day, with its weekday or without.
  static let day =
    "\(digit){4}(-\(digit){1,2}-\(digit){1,2}|\\.\(digit){1,2}\\.\(digit){1,2}"
    + "|/\(digit){1,2}/\(digit){1,2}|年\(digit){1,2}月\(digit){1,2}[日号])"
    + "( *[（(]?(星期|周)[一二三四五六日天][）)]?)?"

  /// An amount of money with its unit.
  static let money =
    "^[￥¥]? *[-－]?\(digit)+([,，]\(digit){3})*([.．]\(digit)+)? *(\(units(Money.unitWords)))?$"

  /// A whole number with its unit, in digits or Chinese numerals.
  static let count =
    "^(\(digit)[0-9０-９,，]*|[零〇一二两三四五六七八九十百千万]+) *(\(units(Int.unitWords)))?$"

  /// A notice number, the issuer's word before it or not.
  static let number = "^[^0-9０-９]*\(digit){4}[^0-9０-９]+\(digit){1,6}[^0-9０-９]*$"

  /// A telephone number.
  static let phone = "^[-0-9０-９－—()（）+转 ]{5,}$"

  /// A share of those entitled or present.
  static let threshold =
    "^(\(Threshold.comparisons.joined(separator: "|"))) \\d+/\\d+ (\(Threshold.baseWords.joined(separator: "|")))$"

  private static func units(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: "|")
  }
}
