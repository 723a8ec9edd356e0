extension [UInt8] {
  /// Appends `text` in UTF-8, with `& < > " '` written so that it is safe in text and in
  /// quoted attributes.
  public mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // One pass; a run without special characters is copied whole.
      var start = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        guard byte <= UInt8(ascii: ">"), let entity = HTMLEscaping.entity(for: byte) else {
          continue
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(contentsOf: entity.utf8)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}

/// The characters that markup gives a meaning, and how they are written as text.
enum HTMLEscaping {
  /// The entity for a special character; nil for any other.
  @inline(__always)
  static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
