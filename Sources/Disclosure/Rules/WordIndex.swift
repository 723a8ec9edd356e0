/// The words of a rule, ready for searching: most texts hold none of their first letters and are
/// passed over after one look at each letter.
struct WordIndex: Sendable {
  /// The words in code points, in the rule's order.
  let words: [[Unicode.Scalar]]
  /// One bit for each code point below 65,536 with which a word begins.
  private let starts: [UInt64]
  /// Whether a word begins with a code point that the bits do not cover.
  private let hasRareStart: Bool

  /// Indexes words.
  init(_ words: [String]) {
    var starts = [UInt64](repeating: 0, count: words.isEmpty ? 0 : 1_024)
    var hasRareStart = false
    self.words = words.map { Array($0.unicodeScalars) }
    for first in self.words.compactMap(\.first) {
      if first.value < 65_536 {
        starts[Int(first.value >> 6)] |= 1 << UInt64(first.value & 63)
      } else {
        hasRareStart = true
      }
    }
    self.starts = starts
    self.hasRareStart = hasRareStart
  }

  /// Whether a word may stand in the text; where it says no, none does.
  func mayStand(in scalars: [Unicode.Scalar]) -> Bool {
    guard !starts.isEmpty else { return false }
    return scalars.contains { scalar in
      scalar.value < 65_536
        ? starts[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0 : hasRareStart
    }
  }
}
