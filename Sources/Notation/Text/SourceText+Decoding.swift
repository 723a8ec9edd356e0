public import Disclosure

extension SourceText {
  /// Reads a file's bytes as text, or says why that cannot be done.
  ///
  /// UTF-8 is taken with or without byte order mark; GB18030 with a warning. Line ends become LF,
  /// control characters become spaces with a finding.
  ///
  /// - Returns: nil where the file is too large or is no text; `findings` says so.
  public static func read(
    _ bytes: [UInt8], file: String, limit: Int = Limits.record, findings: inout [Finding]
  ) -> SourceText? {
    let whole = Place(file: file)
    guard bytes.count <= limit else {
      findings.append(.fileTooLarge(whole, bytes: bytes.count, limit: limit))
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text = hasMark ? Array(bytes[3...]) : bytes
    guard !text.contains(0) else {
      findings.append(.notText(whole))
      return nil
    }
    var wasGB18030 = false
    if (try? UTF8Span(validating: text.span)) == nil {
      guard let decoded = GB18030.decode(text) else {
        findings.append(.notText(whole))
        return nil
      }
      text = decoded
      wasGB18030 = true
      findings.append(.readAsGB18030(whole))
    }
    var controls: [Int] = []
    text = cleaned(text, controls: &controls)
    let source = SourceText(file: file, bytes: text, wasGB18030: wasGB18030)
    if let first = controls.first {
      findings.append(
        .controlCharacter(source.place(source.spot(at: first), length: 1), count: controls.count))
    }
    return source
  }

  /// Ends every line with LF and puts a space for each control character, one for one, so that
  /// no column moves; `controls` takes their offsets in the result.
  private static func cleaned(_ bytes: [UInt8], controls: inout [Int]) -> [UInt8] {
    guard
      bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F })
        || mayHoldWideControls(bytes)
    else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0x0D {
        if next != 0x0A { output.append(0x0A) }
        index += 1
      } else if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F {
        controls.append(output.count)
        output.append(0x20)
        index += 1
      } else if byte == 0xC2, next < 0xA0 {
        controls.append(output.count)
        output.append(0x20)
        index += 2
      } else if byte == 0xE2, next == 0x80, bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 {
        // Line and paragraph separators: they come along when text is pasted from a web page.
        output.append(0x20)
        index += 3
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  /// Whether the text may hold U+0080 to U+009F, U+2028 or U+2029.
  private static func mayHoldWideControls(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var former: UInt8 = 0
      for byte in buffer {
        if former == 0xC2, byte < 0xA0 { return true }
        if former == 0x80, byte == 0xA8 || byte == 0xA9 { return true }
        former = byte
      }
      return false
    }
  }
}
