/// A text of a record with its code points, for the checks that look for words and numbers in it.
struct SearchedText: Sendable {
  /// The text with its places.
  let placed: PlacedText
  /// Its code points.
  let scalars: [Unicode.Scalar]
  /// How many code points may be digits in some writing; never fewer than there are.
  let digitCount: Int

  /// Prepares a text for searching.
  init(_ placed: PlacedText) {
    self.placed = placed
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(placed.text.utf8.count)
    var digitCount = 0
    for scalar in placed.text.unicodeScalars {
      scalars.append(scalar)
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19, 0x10000...: digitCount += 1
      default: break
      }
    }
    self.scalars = scalars
    self.digitCount = digitCount
  }

  /// What it is: a field's English key, or `body`.
  var label: String { placed.label }

  /// The place of a stretch of it.
  func place(offset: Int, length: Int, in file: String) -> Place {
    placed.place(offset: offset, length: length, in: file)
  }
}
