extension SecretNumber {
  /// The ID numbers of a text.
  static func identities(in text: String) -> [SecretNumber] {
    guard DigitPiece.hasDigits(15, in: text) else { return [] }
    return found(in: DigitPiece.pieces(of: text), lengths: 15...18, gap: .mark) { run in
      if run.digits.count == 17, let end = run.endWithX, isIdentity(run.digits, hasX: true) {
        return SecretNumber(
          .identity, digits: run.digits, hasX: true, from: run.start, to: end)
      }
      if run.digits.count == 18, isIdentity(run.digits, hasX: false) {
        return SecretNumber(.identity, digits: run.digits, from: run.start, to: run.end)
      }
      // The former number has no checksum: split unusually, it is a list of other numbers.
      if run.digits.count == 15, run.gap < .mark,
        formerSplits.contains(run.lengths)
          || run.lengths.count == 15, isFormerIdentity(run.digits)
      {
        return SecretNumber(.identity, digits: run.digits, from: run.start, to: run.end)
      }
      return nil
    }
  }

  /// Whether 18 digits, or 17 and an X, are an ID number: GB 11643, MOD 11-2.
  private static func isIdentity(_ digits: [UInt8], hasX: Bool) -> Bool {
    guard isRegion(digits), let year = number(digits[6..<10]), year >= 1890, year < 2050,
      isDate(year: year, digits[10..<14])
    else { return false }
    var sum = 0
    for (index, weight) in weights.enumerated() { sum += Int(digits[index]) * weight }
    let remainder = (12 - sum % 11) % 11
    return hasX ? remainder == 10 : Int(digits[17]) == remainder
  }

  /// Whether 15 digits are a number as ID cards bore it up to 1999.
  private static func isFormerIdentity(_ digits: [UInt8]) -> Bool {
    guard isRegion(digits), let year = number(digits[6..<8]) else { return false }
    return isDate(year: 1900 + year, digits[8..<12]) && number(digits[12..<15]) != 0
  }

  private static let formerSplits: Set<[Int]> = [
    [15], [6, 6, 3], [6, 9], [12, 3], [6, 2, 2, 2, 3], [3, 3, 6, 3], [5, 5, 5], [4, 4, 4, 3],
  ]

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The provinces of GB/T 2260 by their two digits.
  private static func isRegion(_ digits: [UInt8]) -> Bool {
    switch digits[0] * 10 + digits[1] {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: true
    default: false
    }
  }

  private static func isDate(year: Int, _ digits: ArraySlice<UInt8>) -> Bool {
    guard let both = number(digits) else { return false }
    return Day(year: year, month: both / 100, day: both % 100) != nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { $0 * 10 + Int($1) }
  }
}
