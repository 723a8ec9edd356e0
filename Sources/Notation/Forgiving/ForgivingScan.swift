import Disclosure

/// One forgiving reading of one text.
final class ForgivingScan {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let root: Vocabulary
  let lines: [ScanLine]
  /// The line that is read next.
  var next = 0
  var findings: [Finding] = []

  init(
    source: SourceText, bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, root: Vocabulary
  ) {
    self.source = source
    self.bytes = bytes
    self.root = root
    var lines: [ScanLine] = []
    lines.reserveCapacity(64)
    var index = source.lineIndex(of: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = min(source.end(line: index), range.upperBound)
      let following = end
      if end > start, bytes[end - 1] == 0x0A { end -= 1 }
      lines.append(Self.line(bytes, from: start, to: end, number: index + 1))
      start = following
      index += 1
    }
    self.lines = lines
  }

  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int, number: Int
  ) -> ScanLine {
    var content = start
    var indent = 0
    while content < stop, let width = bytes.spaceWidth(at: content, before: stop) {
      indent += bytes[content] == 0x09 ? 4 : width == 3 ? 2 : 1
      content += width
    }
    return ScanLine(
      start: start, content: content, end: bytes.trimmedEnd(from: content, to: stop),
      number: number, indent: indent)
  }

  /// Reads the text as a whole.
  func readRoot() -> Node {
    skipEmptyLines()
    let base = next < lines.count ? lines[next].indent : 0
    let start = next < lines.count ? spot(lines[next].content, on: lines[next]) : nil
    var entries = EntryList()
    while next < lines.count {
      skipEmptyLines()
      guard next < lines.count else { break }
      let line = lines[next]
      if let key = key(at: line.content, on: line, in: root, takesUnknown: true) {
        next += 1
        let value = field(key, on: line, indent: max(base, 0), depth: 1)
        entries.append(
          Entry(key: key.scalar, value: value), file: source.file, findings: &findings)
      } else {
        reportStray(line)
        next += 1
      }
    }
    let first = lines.first?.number ?? 1
    return Node(
      spot: start ?? Spot(line: first, column: 1), content: .map(entries.entries))
  }

  /// Passes over blank lines and comments.
  func skipEmptyLines() {
    while next < lines.count, lines[next].isBlank || isComment(lines[next]) { next += 1 }
  }

  func isComment(_ line: ScanLine) -> Bool { !line.isBlank && bytes[line.content] == 0x23 }

  /// The place in the file of an offset on a line.
  func spot(_ offset: Int, on line: ScanLine) -> Spot {
    Spot(line: line.number, column: 1 + bytes.scalarCount(from: line.start, to: offset))
  }

  /// A line that starts no field and continues none.
  func reportStray(_ line: ScanLine) {
    let start = spot(line.content, on: line)
    let length = bytes.scalarCount(from: line.content, to: line.end)
    let place = source.place(start, length: length)
    var wordEnd = line.content
    while wordEnd < line.end, wordEnd - line.content < 96,
      bytes.spaceWidth(at: wordEnd, before: line.end) == nil
    {
      wordEnd += 1
    }
    let word = string(line.content, wordEnd)
    if let term = root[word] {
      findings.append(.colonMissing(place, key: word, name: term.name))
    } else if dashWidth(at: line.content, on: line) != nil {
      findings.append(.strayItem(place))
    } else {
      findings.append(.strayLine(place))
    }
  }

  func string(_ start: Int, _ end: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(rebasing: bytes[start..<max(start, end)]), as: UTF8.self)
  }

  /// The width in bytes of the dash, with the spaces after it, that starts a list's item.
  func dashWidth(at offset: Int, on line: ScanLine) -> Int? {
    guard offset < line.end else { return nil }
    var end: Int
    switch bytes[offset] {
    case 0x2D: end = offset + 1
    case 0xC2 where bytes.matches((0xB7, nil), after: offset): end = offset + 2
    case 0xE2 where bytes.matches((0x80, 0xA2), after: offset): end = offset + 3
    case 0xE2 where bytes.matches((0x80, 0x93), after: offset): end = offset + 3
    case 0xE2 where bytes.matches((0x80, 0x94), after: offset):
      end = offset + 3
      if end < line.end, bytes[end] == 0xE2, bytes.matches((0x80, 0x94), after: end) { end += 3 }
    case 0xEF where bytes.matches((0xBC, 0x8D), after: offset): end = offset + 3
    default: return nil
    }
    while end < line.end, let width = bytes.spaceWidth(at: end, before: line.end) { end += width }
    return end - offset
  }
}
