public import Disclosure

/// A file's text in UTF-8, without byte order mark, its lines ended by LF alone.
///
/// Offsets are bytes of `bytes`; lines and columns are those of the file as an editor shows it,
/// since leaving out a byte order mark and carriage returns moves no column.
public struct SourceText: Sendable {
  /// The file's name, relative to the site's folder.
  public let file: String
  /// The text.
  public let bytes: [UInt8]
  /// The offset at which each line starts.
  public let lineStarts: [Int]
  /// Whether the file was saved as GB18030 (GBK, GB2312).
  public let wasGB18030: Bool

  init(file: String, bytes: [UInt8], wasGB18030: Bool) {
    self.file = file
    self.bytes = bytes
    self.wasGB18030 = wasGB18030
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for (index, byte) in buffer.enumerated() where byte == 0x0A { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// Creates a text from a string, as tests and templates do.
  public init(_ string: String, file: String) {
    self.init(file: file, bytes: Array(string.utf8), wasGB18030: false)
  }

  /// The index in `lineStarts` of the line that holds a byte offset.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The line and the column, in code points, of a byte offset.
  public func spot(at offset: Int) -> Spot {
    let line = lineIndex(of: offset)
    let end = min(max(offset, 0), bytes.count)
    return Spot(line: line + 1, column: 1 + bytes.scalarCount(in: lineStarts[line]..<end))
  }

  /// The text of a range of bytes.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A place in this file.
  func place(_ spot: Spot, length: Int = 0) -> Place {
    Place(file: file, line: spot.line, column: spot.column, length: length)
  }
}

extension [UInt8] {
  /// How many code points the UTF-8 of a range holds.
  func scalarCount(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { buffer in
      var count = 0
      for index in range where buffer[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
