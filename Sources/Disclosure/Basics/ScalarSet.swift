/// A set of code points with one bit for each below 65,536: asked for every letter of a text.
struct ScalarSet: Sendable {
  private let bits: [UInt64]
  private let rare: Set<Unicode.Scalar>

  /// Creates a set.
  init(_ members: some Sequence<Unicode.Scalar>) {
    var bits: [UInt64] = []
    var rare: Set<Unicode.Scalar> = []
    for member in members {
      if member.value < 65_536 {
        if bits.isEmpty { bits = [UInt64](repeating: 0, count: 1_024) }
        bits[Int(member.value >> 6)] |= 1 << UInt64(member.value & 63)
      } else {
        rare.insert(member)
      }
    }
    self.bits = bits
    self.rare = rare
  }

  /// Whether nothing is in it.
  var isEmpty: Bool { bits.isEmpty && rare.isEmpty }

  /// Whether a code point is in it.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value < 65_536 else { return rare.contains(scalar) }
    return !bits.isEmpty
      && bits[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }

  /// Whether any of a text's code points is in it.
  func meets(_ scalars: [Unicode.Scalar]) -> Bool {
    guard !isEmpty else { return false }
    let text = scalars.span
    for index in text.indices where contains(text[index]) { return true }
    return false
  }
}
