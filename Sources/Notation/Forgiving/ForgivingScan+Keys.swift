import Disclosure

extension ForgivingScan {
  /// A key at the start of a field.
  struct Key {
    /// The key; a known one carries its first name.
    var scalar: Scalar
    /// What the vocabulary says of it.
    var term: Vocabulary.Term?
    /// Where its value starts, behind colon and spaces.
    var value: Int
  }

  /// A key is a few words: what lies further off is no colon of its.
  private static let longestKey = 96

  /// The key that starts at an offset of a line; an unknown one only if it looks like a key.
  func key(
    at offset: Int, on line: ScanLine, in vocabulary: Vocabulary?, takesUnknown: Bool
  ) -> Key? {
    let limit = min(line.end, offset + Self.longestKey)
    var colon = offset
    var colonWidth = 0
    while colon < limit {
      if let width = bytes.colonWidth(at: colon) {
        colonWidth = width
        break
      }
      colon += 1
    }
    guard colonWidth > 0, colon > offset else { return nil }
    var start = offset
    var end = bytes.trimmedEnd(from: offset, to: colon)
    let isQuoted = unquote(&start, &end)
    guard end > start else { return nil }
    let word = string(start, end)
    var value = colon + colonWidth
    while value < line.end, let width = bytes.spaceWidth(at: value, before: line.end) {
      value += width
    }
    var scalar = Scalar(text: word, isQuoted: isQuoted, spot: spot(start, on: line))
    if let term = vocabulary?[word] {
      if term.name.utf8.count != word.utf8.count || term.name != word {
        scalar.text = term.name
        scalar.typedLength = bytes.scalarCount(from: start, to: end)
      }
      return Key(scalar: scalar, term: term, value: value)
    }
    guard takesUnknown, isQuoted || looksLikeKey(word) else { return nil }
    // `https://` is no key, and `9:00` neither.
    if colonWidth == 1, colon + 1 < line.end, bytes[colon + 1] == 0x2F { return nil }
    return Key(scalar: scalar, term: nil, value: value)
  }

  /// Takes the quotes off a key, straight or curly.
  private func unquote(_ start: inout Int, _ end: inout Int) -> Bool {
    let first = bytes[start]
    if end - start >= 2, first == 0x22 || first == 0x27, bytes[end - 1] == first {
      start += 1
      end -= 1
      return true
    }
    if end - start >= 6, first == 0xE2, bytes.matches((0x80, 0x9C), after: start),
      bytes[end - 3] == 0xE2, bytes.matches((0x80, 0x9D), after: end - 3)
    {
      start += 3
      end -= 3
      return true
    }
    return false
  }

  /// Whether an unknown word could be meant as a key: short, of letters and Han, no mark in it.
  private func looksLikeKey(_ word: String) -> Bool {
    var count = 0
    for scalar in word.unicodeScalars {
      count += 1
      switch scalar {
      case "a"..."z", "A"..."Z", "\u{3400}"..."\u{9FFF}", "\u{20000}"..."\u{3FFFF}",
        "ａ"..."ｚ", "Ａ"..."Ｚ":
        continue
      case "0"..."9", "０"..."９", " ", "\u{3000}", "_", "-", "<":
        if count == 1, scalar != "<" { return false }
      default: return false
      }
    }
    return count <= 24 && (count <= 12 || word.utf8.count == count)
  }
}
