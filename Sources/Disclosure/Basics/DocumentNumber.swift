/// The number of a notice within its issuer's year: 〔2026〕12号.
public struct DocumentNumber: Sendable, Hashable, Comparable {
  /// The year.
  public var year: Int
  /// The serial within the year, from 1.
  public var serial: Int
  /// The issuer's word in front of it (字), where it was written: 青禾社.
  public var word: String?

  /// Creates a number.
  public init(year: Int, serial: Int, word: String? = nil) {
    self.year = year
    self.serial = serial
    self.word = word
  }

  /// Orders by year, then by serial.
  public static func < (a: DocumentNumber, b: DocumentNumber) -> Bool {
    (a.year, a.serial, a.word ?? "") < (b.year, b.serial, b.word ?? "")
  }

  /// The number as notices show it, in the brackets of GB/T 9704: 〔2026〕12号.
  public var shown: String { "〔\(year)〕\(serial)号" }

  /// The number as a clerk types it: `2026-12`.
  public var typed: String { "\(year)-\(serial)" }
}

extension DocumentNumber: FieldValue {
  public static var shape: FieldShape { .number }

  /// Reads `2026-12`, `〔2026〕12号`, `[2026]12号`, `(2026)第12号`, each with the issuer's word in
  /// front or without.
  public static func parse(_ text: String) -> Result<DocumentNumber, Misreading> {
    var word = String.UnicodeScalarView()
    var groups: [(value: Int, digits: Int)] = []
    var isInDigits = false
    for scalar in text.unicodeScalars {
      if let digit = Digits.value(of: scalar) {
        if !isInDigits { groups.append((0, 0)) }
        isInDigits = true
        let last = groups.count - 1
        guard groups[last].digits < 6 else { return .failure(misread(text)) }
        groups[last] = (groups[last].value * 10 + digit, groups[last].digits + 1)
        continue
      }
      isInDigits = false
      if groups.isEmpty, !marks.contains(scalar) {
        word.append(scalar)
      } else if !marks.contains(scalar) {
        return .failure(misread(text))
      }
    }
    guard groups.count == 2, groups[0].digits == 4, groups[1].value > 0 else {
      return .failure(misread(text))
    }
    return .success(
      DocumentNumber(
        year: groups[0].value, serial: groups[1].value, word: word.isEmpty ? nil : String(word)))
  }

  private static let marks: Set<Unicode.Scalar> = [
    "-", "－", "—", "〔", "〕", "[", "]", "【", "】", "（", "）", "(", ")", "号", "第", "字", " ", "\u{3000}",
    "年",
    "［", "］",
  ]

  private static func misread(_ text: String) -> Misreading {
    Misreading(
      code: "R08",
      what: Wording("“\(text)”不是编号", "“\(text)” is not a notice number"), write: "2026-12")
  }
}
