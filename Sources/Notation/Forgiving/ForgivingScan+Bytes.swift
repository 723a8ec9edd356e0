extension UnsafeBufferPointer<UInt8> {
  /// How many code points the UTF-8 between two offsets holds.
  func scalarCount(from start: Int, to end: Int) -> Int {
    var count = 0
    var index = start
    while index < end {
      if self[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  /// The width in bytes of the space that stands at an offset, if one does.
  func spaceWidth(at offset: Int, before end: Int) -> Int? {
    switch self[offset] {
    case 0x20, 0x09: 1
    case 0xC2 where offset + 1 < end && self[offset + 1] == 0xA0: 2
    case 0xE3 where offset + 2 < end && self[offset + 1] == 0x80 && self[offset + 2] == 0x80: 3
    case 0xE2 where offset + 2 < end && self[offset + 1] == 0x80 && self[offset + 2] == 0x8B: 3
    case 0xEF where offset + 2 < end && self[offset + 1] == 0xBB && self[offset + 2] == 0xBF: 3
    default: nil
    }
  }

  /// The end of a stretch without the spaces at its end.
  func trimmedEnd(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      var first = end - 1
      while first > start, self[first] & 0xC0 == 0x80 { first -= 1 }
      guard spaceWidth(at: first, before: end) != nil else { break }
      end = first
    }
    return end
  }

  /// Whether the one or two bytes after an offset are these.
  func matches(_ following: (UInt8, UInt8?), after offset: Int) -> Bool {
    guard offset + 1 < count, self[offset + 1] == following.0 else { return false }
    guard let last = following.1 else { return true }
    return offset + 2 < count && self[offset + 2] == last
  }

  /// The width in bytes of the colon at an offset, plain or of a Chinese keyboard.
  func colonWidth(at offset: Int) -> Int? {
    switch self[offset] {
    case 0x3A: 1
    case 0xEF where matches((0xBC, 0x9A), after: offset) || matches((0xB9, 0x95), after: offset): 3
    case 0xE2 where matches((0x88, 0xB6), after: offset): 3
    default: nil
    }
  }
}
