import Disclosure
import Notation

/// A text of a field with the places of its code points, without spaces at its ends.
struct FieldText {
  /// The code points.
  let scalars: ArraySlice<Unicode.Scalar>
  /// The scalar of the tree that they are a part of.
  let origin: Scalar

  /// The whole of a scalar.
  init(_ scalar: Scalar) {
    self.init(scalars: Array(scalar.text.unicodeScalars)[...], origin: scalar)
  }

  /// A part of a scalar; spaces at its ends are left out.
  init(scalars: ArraySlice<Unicode.Scalar>, origin: Scalar) {
    var part = scalars
    while let first = part.first, FieldText.isSpace(first) { part.removeFirst() }
    while let last = part.last, FieldText.isSpace(last) { part.removeLast() }
    self.scalars = part
    self.origin = origin
  }

  /// Words that stand apart, read as one text with a space between.
  ///
  /// Its place is the first word's, since the whole stands nowhere in one piece.
  init(words: [FieldText]) {
    let origin = words.first?.origin ?? Scalar(text: "", spot: Spot(line: 1, column: 1))
    let text = words.map(\.text).joined(separator: " ")
    let start = words.first.map { origin.spot(at: $0.scalars.startIndex) } ?? origin.spot
    self.init(Scalar(text: text, spot: start))
  }

  /// The text.
  var text: String { FieldText.string(scalars) }

  /// Whether nothing is left of it.
  var isEmpty: Bool { scalars.isEmpty }

  /// Its place.
  func place(in file: String) -> Place {
    origin.place(in: file, from: scalars.startIndex, length: scalars.count)
  }

  /// A part of it; the bounds are offsets in the tree's scalar.
  func part(_ range: Range<Int>) -> FieldText {
    FieldText(scalars: scalars[range], origin: origin)
  }

  /// Whether a code point separates words.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{3000}", "\u{A0}": true
    default: false
    }
  }

  /// Code points as a string.
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars)
  }
}
