/// Cuts a text into the pieces that a reader sees as one.
enum TextToken {
  /// The pieces of a text, in order: a Han character or a mark stands alone, a number or a Latin
  /// word is one piece.
  static func words(of text: String) -> [String] {
    pieces(of: text) { last, next in
      guard let last else { return false }
      return isWordPart(last) && isWordPart(next)
    }
  }

  /// The sentences of a text, each with the mark that ends it.
  static func sentences(of text: String) -> [String] {
    pieces(of: text) { last, _ in
      guard let last else { return false }
      return !"。；！？\n".unicodeScalars.contains(last)
    }
  }

  private static func pieces(
    of text: String, joins: (Unicode.Scalar?, Unicode.Scalar) -> Bool
  ) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !piece.isEmpty, !joins(piece.last, scalar) {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      }
      piece.append(scalar)
    }
    if !piece.isEmpty { pieces.append(String(piece)) }
    return pieces
  }

  /// Whether a scalar is part of a number or of a Latin word.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "A"..."Z", ".", ",", "%", "０"..."９": true
    default: false
    }
  }

  /// Whether a piece is a mark between words, which may part two changes.
  static func isMark(_ piece: String) -> Bool {
    "，。、；：！？（）《》“”\n".contains(piece)
  }
}
