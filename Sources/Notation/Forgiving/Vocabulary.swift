/// The keys that a kind of record knows, and what may follow each: all that the forgiving
/// reading is told of the trade.
public struct Vocabulary: Sendable {
  /// How the value of a key is written.
  public enum Shape: Sendable, Hashable {
    /// Text: the rest of the line, whatever it holds.
    case text
    /// A number, a date, a word: full-width digits and letters are read as plain ones.
    case plain
    /// Names on one line, with `、`, `，`, `；` or commas between, or a list.
    case inlineList
    /// One fact a line, each a sentence or a map.
    case facts
    /// A map.
    case map
  }

  /// A key with its names.
  public struct Term: Sendable {
    /// The names, the one that trees carry first.
    public var names: [String]
    /// How its value is written.
    public var shape: Shape
    /// The keys of its value, or of each of its items, where these may be maps.
    public var inner: Vocabulary?

    /// Creates a term.
    public init(_ names: [String], _ shape: Shape, inner: Vocabulary? = nil) {
      self.names = names
      self.shape = shape
      self.inner = inner
    }

    /// The name that trees carry.
    public var name: String { names.first ?? "" }
  }

  private var terms: [String: Term] = [:]

  /// Creates a vocabulary; of two terms with one name the first has it.
  public init(_ terms: [Term]) {
    for term in terms {
      for name in term.names {
        if self.terms[name] == nil { self.terms[name] = term }
        let folded = Self.folded(name)
        if self.terms[folded] == nil { self.terms[folded] = term }
      }
    }
  }

  /// The term of a word as it was typed; spaces, full-width letters and case do not matter.
  public subscript(word: String) -> Term? {
    if let term = terms[word] { return term }
    guard word.utf8.contains(where: { $0 <= 0x5F || $0 >= 0xE2 || $0 == 0xC2 }) else { return nil }
    return terms[Self.folded(word)]
  }

  /// A word without spaces, in plain small letters.
  private static func folded(_ word: String) -> String {
    var result: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars where !Folding.isSpace(scalar) {
      let plain = Folding.plain(scalar)
      result.append("A"..."Z" ~= plain ? Unicode.Scalar(UInt8(plain.value) + 0x20) : plain)
    }
    return String(scalars: result)
  }
}
