/// A text made ready for searching: full-width signs become half-width ones, and each keeps its
/// offset, so that whatever is found has its exact place.
struct ScannedText {
  /// Where the text comes from.
  let source: PlacedText
  /// The code points, one for each of the source's.
  let scalars: [Unicode.Scalar]

  init(_ text: SearchedText) {
    source = text.placed
    scalars = text.scalars.map { scalar in
      // ！ to ～ lie as far from ! to ~ in full width as one constant.
      if 0xFF01...0xFF5E ~= scalar.value, let half = Unicode.Scalar(scalar.value - 0xFEE0) {
        return half
      }
      return scalar == "\u{3000}" ? " " : scalar
    }
  }

  /// What stands between two offsets, as it was written.
  func written(_ range: Range<Int>) -> String {
    String(source.text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
  }

  /// The place of a stretch in `file`.
  func place(_ range: Range<Int>, in file: String) -> Place {
    source.place(offset: range.lowerBound, length: range.count, in: file)
  }

  /// Whether `word` begins at `index`.
  func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= scalars.count else { return false }
    for offset in 0..<word.count where scalars[index + offset] != word[offset] { return false }
    return true
  }

  /// The end of the first of `words` that begins at `index`.
  func end(ofOneOf words: [[Unicode.Scalar]], at index: Int) -> Int? {
    guard index >= 0, index < scalars.count else { return nil }
    let text = scalars.span
    let list = words.span
    for position in list.indices {
      let word = list[position].span
      guard index + word.count <= text.count else { continue }
      var offset = 0
      while offset < word.count, text[index + offset] == word[offset] { offset += 1 }
      if offset == word.count { return index + offset }
    }
    return nil
  }

  /// The first offset at or after `index` that is not a space.
  func skippingSpaces(from index: Int) -> Int {
    var index = index
    while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
    return index
  }

  /// A whole number in digits or everyday Han numerals that begins at `index`.
  func wholeNumber(at index: Int) -> (value: Int, end: Int)? {
    var value = 0
    var end = index
    while end < scalars.count, let digit = Digits.value(of: scalars[end]), end - index < 9 {
      value = value * 10 + digit
      end += 1
    }
    if end > index {
      // 3.5 and 1,200 are no counts.
      if end + 1 < scalars.count, scalars[end] == "." || scalars[end] == ",",
        Digits.value(of: scalars[end + 1]) != nil
      {
        return nil
      }
      return end < scalars.count && Digits.value(of: scalars[end]) != nil ? nil : (value, end)
    }
    guard let read = HanNumeral.number(in: scalars, from: index), read.value < 1_000_000 else {
      return nil
    }
    return (Int(read.value), read.end)
  }

  /// Whether a sentence ends with this code point.
  static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "!" || scalar == "?" || scalar == ";" || scalar == "\n"
  }

  /// Whether a clause ends with this code point.
  static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    endsSentence(scalar) || scalar == "," || scalar == "、" || scalar == ":" || scalar == "("
      || scalar == ")" || scalar == "“" || scalar == "”"
  }

  /// The code points with which words begin.
  static func starts(of words: [[Unicode.Scalar]]) -> ScalarSet {
    ScalarSet(words.compactMap(\.first))
  }

  /// Words as code points.
  static func words(_ words: String...) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }
  }
}
