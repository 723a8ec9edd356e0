extension String {
  /// The text as a sentence: with `stop` behind it, where it does not end in one.
  func ended(by stop: String) -> String {
    guard let last = unicodeScalars.last else { return self }
    return "。！？.!?…".unicodeScalars.contains(last) ? self : self + stop
  }

  /// The text up to its first mark of punctuation.
  var firstClause: String {
    let end = unicodeScalars.firstIndex { "，。；：、,.;:".unicodeScalars.contains($0) }
    return end.map { String(self[..<$0]) } ?? self
  }
}
