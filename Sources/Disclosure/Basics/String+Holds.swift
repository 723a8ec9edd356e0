extension String {
  /// Whether `word` stands in the text, byte for byte; an empty word stands in every text.
  ///
  /// The standard library's search goes by characters and builds a table for each word, which
  /// costs more than all else that a check does. Words of rules are looked for by their code
  /// points everywhere (`WordSearch`), and in UTF-8 that is by their bytes.
  func holds(_ word: String) -> Bool {
    let text = utf8Span.span
    let wanted = word.utf8Span.span
    guard let first = wanted.isEmpty ? nil : wanted[0] else { return true }
    guard wanted.count <= text.count else { return false }
    for start in 0...text.count - wanted.count where text[start] == first {
      var offset = 1
      while offset < wanted.count, text[start + offset] == wanted[offset] { offset += 1 }
      if offset == wanted.count { return true }
    }
    return false
  }

  /// Whether both are the same bytes: for names that come from declarations and rule packs, where
  /// no two spellings of one character have to be told equal.
  public func isSameBytes(as other: String) -> Bool {
    let text = utf8Span.span
    let wanted = other.utf8Span.span
    guard text.count == wanted.count else { return false }
    for index in text.indices where text[index] != wanted[index] { return false }
    return true
  }
}
