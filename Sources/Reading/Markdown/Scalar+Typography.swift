extension Unicode.Scalar {
  /// Whether this is a Chinese character.
  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005, 0x3007: true
    default: false
    }
  }

  /// Whether this is punctuation of Chinese text, as wide as a character.
  var isFullWidthPunctuation: Bool {
    switch value {
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026:
      true
    default: false
    }
  }

  /// Whether this is a digit, half-width or full-width.
  var isAnyDigit: Bool {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    default: false
    }
  }

  /// How CommonMark's rules for emphasis see this character.
  var emphasisClass: EmphasisClass {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: .opening
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .dashPunctuation,
      .connectorPunctuation:
      .punctuation
    case .spaceSeparator, .control, .lineSeparator, .paragraphSeparator: .space
    default: value < 0x80 && !isASCIIAlphanumeric ? .punctuation : .letter
    }
  }

  private var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}

/// The classes of characters that decide whether a run of asterisks opens or closes.
enum EmphasisClass {
  case space, opening, punctuation, letter

  /// Whether CommonMark counts the character as punctuation.
  var isPunctuation: Bool { self == .opening || self == .punctuation }
}
