/// Digits that stand side by side in a text.
struct DigitPiece {
  /// What stands between a piece and the one before it.
  enum Gap: UInt8 {
    /// Nothing that the eye sees: zero-width characters, soft hyphens.
    case invisible
    /// Spaces, hyphens, line breaks, marks of emphasis.
    case plain
    /// A comma, a full stop, a slash: also between the items of a list.
    case mark
    /// Words.
    case apart
  }

  /// The values of the digits.
  var digits: [UInt8]
  /// The offset of the first digit, in code points.
  var start: Int
  /// The offset after the last digit.
  var end: Int
  /// What stands before it.
  var gap: Gap
  /// The offset after the X that follows, as at the end of an ID number; nil without one.
  var endWithX: Int?
}

extension DigitPiece {
  /// The runs of digits of a text, invisible characters inside them left out.
  static func pieces(of text: String) -> [DigitPiece] {
    var pieces: [DigitPiece] = []
    var gap = Gap.apart
    var gapLength = 0
    var isOpen = false
    var offset = 0
    for scalar in text.unicodeScalars {
      defer { offset += 1 }
      if let digit = DigitPiece.value(of: scalar) {
        if isOpen || (gap == .invisible && !pieces.isEmpty) {
          pieces[pieces.count - 1].digits.append(digit)
          pieces[pieces.count - 1].end = offset + 1
          pieces[pieces.count - 1].endWithX = nil
        } else {
          pieces.append(
            DigitPiece(digits: [digit], start: offset, end: offset + 1, gap: gap, endWithX: nil))
        }
        isOpen = true
        gap = .invisible
        gapLength = 0
        continue
      }
      isOpen = false
      let between = DigitPiece.gap(of: scalar)
      if between == .apart, gap.rawValue < Gap.apart.rawValue, DigitPiece.isX(scalar),
        let last = pieces.indices.last, pieces[last].endWithX == nil
      {
        pieces[last].endWithX = offset + 1
      }
      if between != .invisible { gapLength += 1 }
      gap = gapLength > 4 ? .apart : max(gap, between)
    }
    return pieces
  }

  /// Whether a text holds at least `count` digits; a quick look at its bytes.
  static func hasDigits(_ count: Int, in text: String) -> Bool {
    guard text.utf8.count >= count else { return false }
    var found = 0
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: found += 1
      // Full-width digits end in these bytes; mathematical ones start with F0.
      case 0x90...0x99 where before.0 == 0xEF && before.1 == 0xBC: found += 1
      case 0xF0: found += 1
      default: break
      }
      if found >= count { return true }
      before = (before.1, byte)
    }
    return false
  }

  private static func value(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
    case 0x1D7CE...0x1D7FF: UInt8((scalar.value - 0x1D7CE) % 10)
    default: nil
    }
  }

  private static func isX(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "X", "x", "Ｘ", "ｘ", "Х", "х": true
    default: false
    }
  }

  private static func gap(of scalar: Unicode.Scalar) -> Gap {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
      .invisible
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      .plain
    // Hyphens and dashes of all lengths, and what Markdown sets around emphasis.
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D, 0x2A, 0x5F, 0x60, 0x7E: .plain
    case 0x2C, 0x2E, 0x2F, 0x3A, 0x7C, 0xB7, 0x2022, 0x3001, 0x3002, 0x30FB, 0xFF0C, 0xFF0E,
      0xFF0F, 0xFF1A:
      .mark
    default: .apart
    }
  }
}

extension DigitPiece.Gap: Comparable {
  static func < (a: DigitPiece.Gap, b: DigitPiece.Gap) -> Bool { a.rawValue < b.rawValue }
}
