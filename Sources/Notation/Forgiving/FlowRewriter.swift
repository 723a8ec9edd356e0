import Disclosure

/// Writes a flow of YAML anew, with plain marks for those of a Chinese keyboard.
struct FlowRewriter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var fragment: YAMLFragment
  private var line = 0
  private var column = 0
  private var shift = 0
  /// The brackets that are open; true for a brace.
  private var open: [Bool] = []

  init(bytes: UnsafeBufferPointer<UInt8>, end: Int, origin: Spot) {
    self.bytes = bytes
    self.end = end
    fragment = YAMLFragment(bytes: [], origin: origin)
    fragment.bytes.reserveCapacity(64)
  }

  /// Rewrites the text up to the end; `isKey` says whether a word can be a key.
  mutating func run(from start: Int, isKey: (String) -> Bool) {
    var index = start
    var startsToken = true
    while index < end {
      if startsToken, open.last == true, let key = keyEnd(from: index, isKey: { _ in true }) {
        copy(index, key.end)
        put(0x3A)
        index = key.colonEnd
        if index < end, bytes.spaceWidth(at: index, before: end) == nil, bytes[index] != 0x0A {
          put(0x20)
          shift += 1
          fragment.shifts.append(.init(line: line, column: column, amount: shift))
        }
        startsToken = true
        while index < end, let width = bytes.spaceWidth(at: index, before: end) {
          put(0x20)
          index += width
        }
        // The value, not another key, comes next; a bracket opens tokens of its own.
        if index < end {
          let opens = bytes[index] == 0x7B || bytes[index] == 0x5B
          index = step(from: index, startsToken: &startsToken, isKey: isKey)
          startsToken = startsToken && opens
        }
        continue
      }
      let former = index
      index = step(from: index, startsToken: &startsToken, isKey: isKey)
      if index <= former { break }
    }
  }

  /// Copies one code point or one quoted text; returns the offset behind it.
  private mutating func step(
    from index: Int, startsToken: inout Bool, isKey: (String) -> Bool
  ) -> Int {
    let byte = bytes[index]
    if let width = bytes.spaceWidth(at: index, before: end) {
      put(0x20)
      return index + width
    }
    switch byte {
    case 0x0A:
      fragment.bytes.append(byte)
      line += 1
      column = 0
      shift = 0
      return index + 1
    case 0x22 where startsToken, 0x27 where startsToken:
      startsToken = false
      let close = closingQuote(from: index)
      copy(index, close)
      return close
    case 0x7B where startsToken, 0x5B where startsToken:
      open.append(byte == 0x7B)
      put(byte)
      startsToken = true
      return index + 1
    case 0x7D, 0x5D:
      if !open.isEmpty { open.removeLast() }
      put(byte)
      startsToken = false
      return index + 1
    case 0x2C:
      put(byte)
      startsToken = true
      return index + 1
    case 0xE2 where startsToken && bytes.matches((0x80, 0x9C), after: index):
      startsToken = false
      if let close = closingCurly(from: index + 3) {
        put(0x22)
        copy(index + 3, close)
        put(0x22)
        return close + 3
      }
    case 0xEF where bytes.matches((0xBC, 0x8C), after: index),
      0xEF where bytes.matches((0xBC, 0x9B), after: index),
      0xE3 where bytes.matches((0x80, 0x81), after: index):
      if open.last == false || keyEnd(from: index + 3, isKey: isKey) != nil {
        put(0x2C)
        startsToken = true
        return index + 3
      }
    default: break
    }
    startsToken = false
    var next = index + 1
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    copy(index, next)
    return next
  }

  /// The end of a key that starts here, and of the colon behind it.
  private func keyEnd(
    from start: Int, isKey: (String) -> Bool
  ) -> (end: Int, colonEnd: Int)? {
    var index = start
    let limit = min(end, start + 96)
    while index < limit {
      if let width = bytes.colonWidth(at: index) {
        var first = start
        while first < index, let space = bytes.spaceWidth(at: first, before: index) {
          first += space
        }
        guard first < index else { return nil }
        let word = String(
          decoding: UnsafeBufferPointer(rebasing: bytes[first..<index]), as: UTF8.self)
        return isKey(word) ? (index, index + width) : nil
      }
      switch bytes[index] {
      case 0x2C, 0x7B, 0x7D, 0x5B, 0x5D, 0x22, 0x27, 0x0A: return nil
      case 0xEF where bytes.matches((0xBC, 0x8C), after: index): return nil
      default: index += 1
      }
    }
    return nil
  }

  private func closingQuote(from start: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < end, bytes[index] != 0x0A {
      if quote == 0x22, bytes[index] == 0x5C, index + 1 < end, bytes[index + 1] != 0x0A {
        index += 2
        continue
      }
      index += 1
      if bytes[index - 1] == quote { return index }
    }
    return min(index, end)
  }

  /// The offset of the ” that closes, on this line and with nothing to escape before it.
  private func closingCurly(from start: Int) -> Int? {
    var index = start
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x22, bytes[index] != 0x5C {
      if bytes[index] == 0xE2, bytes.matches((0x80, 0x9D), after: index) { return index }
      index += 1
    }
    return nil
  }

  private mutating func put(_ byte: UInt8) {
    fragment.bytes.append(byte)
    column += 1
  }

  private mutating func copy(_ start: Int, _ stop: Int) {
    fragment.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<stop]))
    column += bytes.scalarCount(from: start, to: stop)
  }
}
