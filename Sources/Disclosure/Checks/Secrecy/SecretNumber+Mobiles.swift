extension SecretNumber {
  /// The mobile numbers of a text, with 86 in front or without.
  static func mobiles(in text: String) -> [SecretNumber] {
    guard DigitPiece.hasDigits(11, in: text) else { return [] }
    let mobiles = found(in: DigitPiece.pieces(of: text), lengths: 11...15, gap: .plain) { run in
      var digits = run.digits[...]
      if digits.starts(with: [0, 0]) { digits = digits.dropFirst(2) }
      if digits.count == 13, digits.starts(with: [8, 6]) { digits = digits.dropFirst(2) }
      guard digits.count == 11, digits.first == 1, digits[digits.startIndex + 1] >= 3,
        isSplitLikeAPhone(run.lengths)
      else { return nil }
      return SecretNumber(.mobile, digits: Array(digits), from: run.start, to: run.end)
    }
    guard !mobiles.isEmpty else { return [] }
    // A part of an ID number split by spaces may look like a mobile number: it is told once.
    let identities = identities(in: text)
    return mobiles.filter { mobile in
      !identities.contains {
        mobile.offset < $0.offset + $0.length && $0.offset < mobile.offset + mobile.length
      }
    }
  }

  /// A mobile number has no checksum; split otherwise than people split one, it is a list of other
  /// numbers.
  private static func isSplitLikeAPhone(_ lengths: [Int]) -> Bool {
    var lengths = lengths
    if let first = lengths.first, first == 2 || first == 4, lengths.reduce(0, +) > 11 {
      lengths.removeFirst()
    }
    return lengths.count == 1 || lengths.allSatisfy { $0 == 1 }
      || usualSplits.contains(lengths)
  }

  private static let usualSplits: Set<[Int]> = [
    [3, 4, 4], [3, 8], [7, 4], [3, 3, 5], [4, 3, 4], [4, 4, 3], [3, 2, 3, 3], [3, 2, 2, 2, 2],
  ]
}
