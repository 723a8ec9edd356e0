/// Combines several things into one `ContentHash`, in order and with their borders.
public struct ContentHasher: Sendable {
  private var state: [UInt64] = []

  /// Creates an empty hasher.
  public init() {}

  /// Adds a number.
  public mutating func combine(_ number: UInt64) {
    state.append(1)
    state.append(number.littleEndian)
  }

  /// Adds a hash.
  public mutating func combine(_ hash: ContentHash) {
    state.append(2)
    state.append(hash.high.littleEndian)
    state.append(hash.low.littleEndian)
  }

  /// Adds a text; `"ab", "c"` differs from `"a", "bc"`.
  public mutating func combine(_ text: String) {
    combine(ContentHash(of: text))
  }

  /// Adds bytes.
  public mutating func combine(_ bytes: [UInt8]) {
    combine(ContentHash(of: bytes))
  }

  /// The hash of everything added so far.
  public func finalize() -> ContentHash {
    state.withUnsafeBytes { ContentHash(of: $0) }
  }
}
