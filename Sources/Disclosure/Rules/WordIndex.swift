/// The words of a rule, ready for searching: most letters of a text begin none of them and are
/// passed over after one look.
struct WordIndex: Sendable {
  /// The words in code points, in the rule's order.
  let words: [[Unicode.Scalar]]
  /// The code points with which words begin.
  let starts: ScalarSet

  /// Indexes words.
  init(_ words: [String]) {
    self.words = words.map { Array($0.unicodeScalars) }
    starts = ScalarSet(self.words.compactMap(\.first))
  }

  /// Whether a word may stand in the text; where it says no, none does.
  func mayStand(in scalars: [Unicode.Scalar]) -> Bool { starts.meets(scalars) }
}
