/// Three private-use letters that stand in the parser's input for what must survive it, and that the
/// body itself does not use.
struct MarkdownMarks {
  /// A letter that is taken out again; makes a run of asterisks open or close beside punctuation.
  let joiner: UInt32
  /// Stands for an asterisk that is only an asterisk.
  var asterisk: UInt32 { joiner + 1 }
  /// Stands for an underscore that is only an underscore.
  var underscore: UInt32 { joiner + 2 }

  /// Picks three letters that `body` lacks; nil where it uses nearly all of them.
  init?(unusedIn body: UnsafeBufferPointer<UInt8>) {
    var used: [Bool] = []
    for index in body.indices where body[index] == 0xEE && index + 2 < body.count {
      let value =
        0xE000 | UInt32(body[index + 1] & 0x3F) << 6 | UInt32(body[index + 2] & 0x3F)
      if used.isEmpty { used = [Bool](repeating: false, count: 0x1000) }
      used[Int(value - 0xE000)] = true
    }
    guard !used.isEmpty else {
      joiner = 0xEA00
      return
    }
    let free = stride(from: 0, to: 0xFFC, by: 3).first {
      !used[$0] && !used[$0 + 1] && !used[$0 + 2]
    }
    guard let free else { return nil }
    joiner = 0xE000 + UInt32(free)
  }

  /// The three bytes of a mark in UTF-8.
  static func bytes(_ mark: UInt32) -> [UInt8] {
    [0xEE, 0x80 | UInt8(mark >> 6 & 0x3F), 0x80 | UInt8(mark & 0x3F)]
  }

  /// The mark that stands at `index`, or nil.
  @inline(__always)
  func mark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Mark? {
    guard bytes[index] == 0xEE, index + 2 < bytes.count else { return nil }
    let value = 0xE000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    switch value {
    case joiner: return .joiner
    case asterisk: return .asterisk
    case underscore: return .underscore
    default: return nil
    }
  }

  /// What a mark stands for.
  enum Mark {
    case joiner, asterisk, underscore

    /// The byte that the reader of the text gets, if any.
    var byte: UInt8? {
      switch self {
      case .joiner: nil
      case .asterisk: UInt8(ascii: "*")
      case .underscore: UInt8(ascii: "_")
      }
    }
  }

  /// `bytes` with the marks taken out, as text.
  func restored(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(0xEE) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let mark = mark(at: index, in: bytes) {
        if let byte = mark.byte { text.append(byte) }
        index += 3
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
