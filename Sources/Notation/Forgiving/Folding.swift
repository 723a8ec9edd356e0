/// Full-width letters, digits and spaces as the plain ones that were meant.
enum Folding {
  /// Whether a code point is a space of any width, or one that nobody sees.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{3000}", "\u{A0}", "\u{200B}", "\u{FEFF}": true
    default: false
    }
  }

  /// The plain letter, digit or space for a full-width one; any other code point as it is.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "０"..."９", "Ａ"..."Ｚ", "ａ"..."ｚ":
      Unicode.Scalar(UInt8(scalar.value - 0xFF00 + 0x20))
    case "\u{3000}", "\u{A0}": " "
    default: scalar
    }
  }

  /// The text with plain letters, digits and spaces, one code point for one; marks between
  /// digits (`２０２６－１０－２３`, `9：00`) become plain too.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 || $0 == 0xC2 }) else {
      return text
    }
    var scalars = text.unicodeScalars.map(plain)
    for index in scalars.indices.dropFirst().dropLast()
    where isDigit(scalars[index - 1]) && isDigit(scalars[index + 1]) {
      switch scalars[index] {
      case "－", "．", "／", "：", "，":
        scalars[index] = Unicode.Scalar(UInt8(scalars[index].value - 0xFF00 + 0x20))
      default: break
      }
    }
    return String(scalars: scalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }
}
