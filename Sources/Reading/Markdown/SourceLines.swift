/// Where the lines of a body begin, by the rules of CommonMark: `\n`, `\r\n` and `\r` end a line.
struct SourceLines {
  /// The offset of each line's first byte, and at last the length of the body.
  let starts: [Int]

  /// Finds the lines of `source`.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    var starts = [0]
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte > 0x0D { continue }
      if byte == 0x0A || (byte == 0x0D && !(index < source.count && source[index] == 0x0A)) {
        starts.append(index)
      }
    }
    starts.append(source.count)
    self.starts = starts
  }

  /// The number of lines.
  var count: Int { starts.count - 1 }

  /// The bytes of a line (from 0) without its end.
  func content(of line: Int, in source: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard line >= 0, line < count else { return source.count..<source.count }
    var end = starts[line + 1]
    while end > starts[line], source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return starts[line]..<end
  }
}
