extension SecretNumber {
  /// The bank cards of a text: 16 to 19 digits that pass Luhn and begin as cards do.
  static func bankCards(in text: String, prefixes: [[UInt8]]) -> [SecretNumber] {
    guard !prefixes.isEmpty, DigitPiece.hasDigits(16, in: text) else { return [] }
    return found(in: DigitPiece.pieces(of: text), lengths: 16...19, gap: .plain) { run in
      guard prefixes.contains(where: { run.digits.starts(with: $0) }), passesLuhn(run.digits)
      else { return nil }
      return SecretNumber(.bankCard, digits: run.digits, from: run.start, to: run.end)
    }
  }

  private static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * 2
      sum += index % 2 == 0 ? Int(digit) : (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
