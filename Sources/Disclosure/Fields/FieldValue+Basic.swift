extension String: FieldValue {
  public static var shape: FieldShape { .text }

  public static func parse(_ text: String) -> Result<String, Misreading> {
    .success(text)
  }
}

extension Bool: FieldValue {
  public static var shape: FieldShape { .yesNo }

  public static func parse(_ text: String) -> Result<Bool, Misreading> {
    if yes.contains(text) {
      .success(true)
    } else if no.contains(text) {
      .success(false)
    } else {
      .failure(
        Misreading(
          code: "R06", what: Wording("“\(text)”只能写“是”或“否”", "“\(text)” must be yes or no"),
          write: "是"))
    }
  }

  /// The words that are read.
  public static var words: [String] { yes + no }

  private static let yes = ["是", "有", "对", "yes", "true", "Yes", "True", "YES"]
  private static let no = ["否", "不", "无", "不是", "no", "false", "No", "False", "NO"]
}

extension Int: FieldValue {
  public static var shape: FieldShape { .count(unit: "") }

  public static func parse(_ text: String) -> Result<Int, Misreading> {
    var value = 0
    var digits = 0
    var unit = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let digit = Digits.value(of: scalar), unit.isEmpty {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow, product <= Int.max - 9 else { return .failure(misread(text)) }
        value = product + digit
        digits += 1
      } else if scalar == "," || scalar == "，", digits > 0, unit.isEmpty {
        continue
      } else if scalar == " " || scalar == "\u{3000}" {
        continue
      } else {
        unit.append(scalar)
      }
    }
    guard digits > 0 else { return parse(hanNumeral: String(unit), of: text) }
    guard Int.units.contains(String(unit)) else { return .failure(misread(text)) }
    return .success(value)
  }

  /// A count in Chinese numerals with its unit: 七天, 十五户.
  private static func parse(hanNumeral written: String, of text: String) -> Result<Int, Misreading>
  {
    let unit =
      Int.units.filter { written.hasSuffix($0) }.max { $0.utf8.count < $1.utf8.count } ?? ""
    guard let value = Int(hanNumeral: written.dropLast(unit.count)) else {
      return .failure(misread(text))
    }
    return .success(value)
  }

  /// The units that may follow a count.
  public static var unitWords: [String] { units.sorted() }

  private static let units: Set<String> = [
    "", "天", "日", "个工作日", "人", "户", "票", "条", "件", "名", "个", "次", "份",
  ]

  private static func misread(_ text: String) -> Misreading {
    Misreading(
      code: "R04",
      what: Wording("“\(text)”不是数字，只写一个整数", "“\(text)” is not a whole number"), write: "7")
  }
}
