/// A telephone number as it was written.
public struct Phone: Sendable, Hashable {
  /// The number as a clerk wrote it.
  public var text: String

  /// Creates a number from its text.
  public init(_ text: String) {
    self.text = text
  }

  /// Its digits alone.
  public var digits: String {
    var digits = ""
    for scalar in text.unicodeScalars {
      if let digit = Digits.value(of: scalar) { digits += String(digit) }
    }
    return digits
  }

  /// Whether a word looks like a telephone number: digits and dashes, at least five digits.
  public static func looksLikePhone(_ text: some StringProtocol) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars {
      if Digits.value(of: scalar) != nil {
        digits += 1
      } else if !"-－—()（）+转".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return digits >= 5
  }
}

extension Phone: FieldValue {
  public static var shape: FieldShape { .phone }

  public static func parse(_ text: String) -> Result<Phone, Misreading> {
    guard looksLikePhone(text.split(separator: " ").joined()) else {
      return .failure(
        Misreading(
          code: "R09",
          what: Wording("“\(text)”不像电话号码", "“\(text)” does not look like a telephone number"),
          write: "0816-2200000"))
    }
    return .success(Phone(text))
  }
}
