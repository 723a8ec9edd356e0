import Glibc

/// The national character set of China, which older editors still save in; GBK and GB2312 are
/// parts of it.
enum GB18030 {
  /// The UTF-8 of a text in GB18030; nil where a byte does not fit.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var input = bytes
    // A two-byte character becomes three bytes of UTF-8, a four-byte one at most four.
    let capacity = bytes.count * 2 + 16
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, written in
      input.withUnsafeMutableBytes { source in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        buffer.withMemoryRebound(to: CChar.self) { target in
          var to = target.baseAddress
          var room = capacity
          let result = iconv(converter, &from, &left, &to, &room)
          written = result == Int(bitPattern: UInt.max) || left > 0 ? 0 : capacity - room
        }
      }
    }
    return output.isEmpty && !bytes.isEmpty ? nil : output
  }
}
