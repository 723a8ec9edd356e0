/// Finds the end of a link's address and title, or of its label, in the body.
struct LinkTail {
  private let source: UnsafeBufferPointer<UInt8>
  private let limit: Int

  init(_ source: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// The offset after `(address "title")`, which begins at `start`; nil if it is no such thing.
  func end(from start: Int) -> Int? {
    var index = skipSpace(from: start + 1)
    guard let afterAddress = endOfAddress(from: index) else { return nil }
    index = skipSpace(from: afterAddress)
    if index < limit, index > afterAddress, let quote = closingQuote(for: source[index]) {
      index += 1
      while index < limit, source[index] != quote {
        index += source[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index = skipSpace(from: index + 1)
    }
    return index < limit && source[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  /// The offset after `[label]`, which begins at `start`.
  func endOfLabel(from start: Int) -> Int? {
    var index = start + 1
    while index < min(limit, start + 1_001) {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      default: index += 1
      }
    }
    return nil
  }

  private func endOfAddress(from start: Int) -> Int? {
    var index = start
    if index < limit, source[index] == UInt8(ascii: "<") {
      index += 1
      while index < limit, source[index] != UInt8(ascii: ">") {
        if source[index] == 0x0A { return nil }
        index += source[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return index < limit ? index + 1 : nil
    }
    var open = 0
    while index < limit {
      switch source[index] {
      case UInt8(ascii: "\\"):
        index += 2
        continue
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        if open == 0 { return index }
        open -= 1
      case 0...0x20: return index
      default: break
      }
      index += 1
    }
    return nil
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(source[index]) { index += 1 }
    return index
  }

  private func closingQuote(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}
