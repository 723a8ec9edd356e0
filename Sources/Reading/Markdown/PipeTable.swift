import Disclosure

/// A table written with pipes, found in the lines of a body before it is parsed.
struct PipeTable {
  /// The lines it takes, from 0.
  let lines: Range<Int>
  let alignments: [ProseTable.Alignment]
  /// The bytes of the cells, head first; every row as long as the head.
  let rows: [[Range<Int>]]

  /// The most columns that a table may have.
  static let maximumColumns = 64

  /// Finds the tables of a body.
  static func tables(
    in source: UnsafeBufferPointer<UInt8>, lines: SourceLines
  ) -> [PipeTable] {
    guard source.contains(UInt8(ascii: "|")) else { return [] }
    var found: [PipeTable] = []
    var line = 0
    while line + 1 < lines.count {
      let delimiter = lines.content(of: line + 1, in: source)
      guard let alignments = alignments(of: delimiter, in: source) else {
        line += 1
        continue
      }
      let head = lines.content(of: line, in: source)
      let header = cells(of: head, in: source)
      guard hasPipe(head, in: source), isTopLevel(head, in: source),
        header.count == alignments.count, header.count <= maximumColumns
      else {
        line += 1
        continue
      }
      var rows = [header]
      var end = line + 2
      while end < lines.count {
        let content = lines.content(of: end, in: source)
        guard hasPipe(content, in: source), isTopLevel(content, in: source) else { break }
        var row = cells(of: content, in: source)
        while row.count < header.count { row.append(content.upperBound..<content.upperBound) }
        rows.append(Array(row.prefix(header.count)))
        end += 1
      }
      found.append(PipeTable(lines: line..<end, alignments: alignments, rows: rows))
      line = end
    }
    return found
  }

  // Four spaces make code, and a sign of quotation makes a quotation.
  private static func isTopLevel(_ line: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Bool
  {
    var index = line.lowerBound
    while index < line.upperBound, source[index] == 0x20 { index += 1 }
    guard index < line.upperBound, index - line.lowerBound < 4 else { return false }
    return source[index] != 0x09 && source[index] != UInt8(ascii: ">")
  }

  private static func hasPipe(_ line: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      if source[index] == UInt8(ascii: "|") { return true }
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  private static func alignments(
    of line: Range<Int>, in source: UnsafeBufferPointer<UInt8>
  ) -> [ProseTable.Alignment]? {
    var hasPipe = false
    for byte in source[line] {
      switch byte {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return nil
      }
    }
    guard hasPipe, isTopLevel(line, in: source) else { return nil }
    var alignments: [ProseTable.Alignment] = []
    for cell in cells(of: line, in: source) {
      guard let alignment = alignment(of: source[cell]) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  private static func alignment(
    of cell: Slice<UnsafeBufferPointer<UInt8>>
  ) -> ProseTable.Alignment? {
    let colon = UInt8(ascii: ":")
    let isStart = cell.first == colon
    let isEnd = cell.count > 1 && cell.last == colon
    let dashes = cell.dropFirst(isStart ? 1 : 0).dropLast(isEnd ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return isEnd ? (isStart ? .center : .end) : .start
  }

  /// Cuts a line at its pipes; a pipe after a backslash is text.
  private static func cells(
    of line: Range<Int>, in source: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let inner = trimmed(line, in: source)
    var cells: [Range<Int>] = []
    var index = inner.lowerBound
    if index < inner.upperBound, source[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < inner.upperBound {
      if source[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if source[index] == UInt8(ascii: "|") {
        cells.append(trimmed(start..<index, in: source))
        start = index + 1
      }
      index += 1
    }
    if start < inner.upperBound { cells.append(trimmed(start..<inner.upperBound, in: source)) }
    return cells
  }

  private static func trimmed(
    _ range: Range<Int>, in source: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
    while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
