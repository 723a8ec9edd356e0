import Disclosure

/// Follows the parser's runs of text through the body as it was written, to say where each stands.
///
/// The parser's own columns are not used: they are off after escaped line ends, in quotations and
/// after reference definitions, and they count the marks put in before parsing.
struct SourceAligner {
  private let source: UnsafeBufferPointer<UInt8>
  private let lines: SourceLines
  private let marks: MarkdownMarks?
  private let firstLine: Int
  private var position = 0
  private var limit = 0
  private var quoteDepth = 0
  private var searches = 0
  private var line = 0
  private var countedTo = 0
  private var countedColumn = 1

  init(
    _ source: UnsafeBufferPointer<UInt8>, lines: SourceLines, marks: MarkdownMarks?, firstLine: Int
  ) {
    self.source = source
    self.lines = lines
    self.marks = marks
    self.firstLine = firstLine
  }

  // MARK: Places

  /// The place of a byte.
  mutating func spot(at offset: Int) -> Spot {
    if offset < countedTo || line >= lines.count || lines.starts[line + 1] <= offset {
      seekLine(of: offset)
    }
    var column = countedColumn
    for index in countedTo..<max(countedTo, offset) where source[index] & 0xC0 != 0x80 {
      column += 1
    }
    countedTo = max(countedTo, offset)
    countedColumn = column
    return Spot(line: firstLine + line, column: column)
  }

  private mutating func seekLine(of offset: Int) {
    line = min(line, lines.count - 1)
    while line > 0, lines.starts[line] > offset { line -= 1 }
    while line + 1 < lines.count, lines.starts[line + 1] <= offset { line += 1 }
    countedTo = lines.starts[line]
    countedColumn = 1
  }

  /// Where the next text is expected.
  var current: Spot {
    mutating get { spot(at: position) }
  }

  // MARK: Blocks

  /// Starts a block at a line and byte column of the parser, both from 1.
  mutating func enter(line: Int, column: Int, lastLine: Int, quoteDepth: Int) -> Spot {
    let first = lines.content(of: line - 1, in: source)
    self.quoteDepth = quoteDepth
    limit = lines.content(of: max(line, lastLine) - 1, in: source).upperBound
    position = min(first.lowerBound + max(column, 1) - 1, first.upperBound)
    searches = 0
    skipIndent()
    return current
  }

  /// Starts a table's cell.
  mutating func enter(cell: Range<Int>) {
    quoteDepth = 0
    position = cell.lowerBound
    limit = cell.upperBound
    searches = 0
  }

  /// Passes over the signs before a heading's text.
  mutating func skipHeadingSigns() {
    while next == UInt8(ascii: "#") { position += 1 }
    skipIndent()
  }

  /// Passes over spaces, ideographic ones too.
  mutating func skipIndent() {
    while let byte = next {
      if byte == 0x20 || byte == 0x09 {
        position += 1
      } else if byte == 0xE3, position + 2 < limit, source[position + 1] == 0x80,
        source[position + 2] == 0x80
      {
        position += 3
      } else {
        return
      }
    }
  }

  private var next: UInt8? { position < limit ? source[position] : nil }

  // MARK: Markup

  /// Passes over `count` asterisks or underscores.
  mutating func skipEmphasis(_ count: Int) {
    for _ in 0..<count where next == UInt8(ascii: "*") || next == UInt8(ascii: "_") {
      position += 1
    }
  }

  /// Passes over what opens a link or an image.
  mutating func openLink() {
    if next == UInt8(ascii: "!") { position += 1 }
    if next == UInt8(ascii: "[") || next == UInt8(ascii: "<") { position += 1 }
  }

  /// Passes over what closes a link or an image, its address included.
  mutating func closeLink() {
    if next == UInt8(ascii: ">") {
      position += 1
      return
    }
    guard next == UInt8(ascii: "]") else { return }
    position += 1
    if next == UInt8(ascii: "("), let end = LinkTail(source, limit: limit).end(from: position) {
      position = end
    } else if next == UInt8(ascii: "["),
      let end = LinkTail(source, limit: limit).endOfLabel(from: position)
    {
      position = end
    }
  }

  /// Passes over the end of a line and the signs that begin the next.
  mutating func nextLine() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\\") {
      position += 1
    }
    if next == 0x0D { position += 1 }
    if next == 0x0A { position += 1 }
    skipPrefix()
  }

  private mutating func skipPrefix() {
    var quotes = quoteDepth
    while let byte = next {
      if byte == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
      } else if byte != 0x20 && byte != 0x09 {
        return
      }
      position += 1
    }
  }

  /// Whether the text goes on with an ideographic space, as a new paragraph of a letter does.
  var isIndented: Bool {
    position + 2 < limit && source[position] == 0xE3 && source[position + 1] == 0x80
      && source[position + 2] == 0x80
  }

  /// Passes over raw markup.
  mutating func skipRaw(_ literal: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < literal.count, let byte = next {
      if let mark = marks?.mark(at: index, in: literal) {
        if mark != .joiner { position += 1 }
        index += 3
      } else if byte == literal[index] || literal[index] != 0x0A {
        position += 1
        index += 1
        if byte == 0x0A { skipPrefix() }
      } else {
        nextLine()
        index += 1
      }
    }
  }

  // MARK: Text

  /// Appends the runs of a text, cut where the source is longer than what it says.
  mutating func appendText(_ literal: UnsafeBufferPointer<UInt8>, to runs: inout [Inline]) {
    if stands(literal) {
      runs.append(.text(String(decoding: literal, as: UTF8.self), spot(at: position)))
      position += literal.count
      return
    }
    var run = Run(start: position)
    var index = 0
    while index < literal.count {
      let mark = marks?.mark(at: index, in: literal)
      if mark == .joiner {
        index += 3
        continue
      }
      let byte = mark?.byte ?? literal[index]
      let step = mark == nil ? 1 : 3
      guard let found = next else {
        run.bytes.append(byte)
        index += step
        continue
      }
      if found == UInt8(ascii: "\\"), position + 1 < limit, source[position + 1] == byte,
        byte.isASCIIPunctuation
      {
        flush(&run, to: &runs)
        position += 1
        run.start = position
      } else if found == UInt8(ascii: "&"), let end = entity(against: literal, from: index) {
        flush(&run, to: &runs)
        run.start = position
        let length = literal.scalarLength(at: index)
        if byte < 0x20 {
          run.bytes.append(0x20)
        } else {
          run.bytes.append(contentsOf: literal[index..<index + length])
        }
        index += length
        position = end
        flush(&run, to: &runs)
        run.start = position
        continue
      } else if found == 0, literal.scalarLength(at: index) == 3 {
        // The parser shows U+FFFD for NUL.
        flush(&run, to: &runs)
        run.start = position
        run.bytes.append(contentsOf: literal[index..<index + 3])
        index += 3
        position += 1
        flush(&run, to: &runs)
        run.start = position
        continue
      } else if found != byte {
        flush(&run, to: &runs)
        guard seek(literal, from: index) else {
          run.start = position
          let rest = UnsafeBufferPointer(rebasing: literal[index...])
          let text = marks?.restored(rest) ?? String(decoding: rest, as: UTF8.self)
          runs.append(.text(text, spot(at: position)))
          return
        }
        run.start = position
        continue
      }
      run.bytes.append(byte)
      index += step
      position += 1
    }
    flush(&run, to: &runs)
  }

  private struct Run {
    var start: Int
    var bytes: [UInt8] = []
  }

  private mutating func flush(_ run: inout Run, to runs: inout [Inline]) {
    if !run.bytes.isEmpty {
      runs.append(.text(String(decoding: run.bytes, as: UTF8.self), spot(at: run.start)))
      run.bytes.removeAll(keepingCapacity: true)
    }
    run.start = position
  }

  private func stands(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard position + literal.count <= limit else { return false }
    for index in 0..<literal.count {
      let byte = literal[index]
      if byte != source[position + index] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
      {
        return false
      }
    }
    return true
  }

  private func entity(against literal: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    var end = position + 1
    while end < min(limit, position + 33), source[end].isASCIIAlphanumeric || source[end] == 0x23 {
      end += 1
    }
    guard end < limit, source[end] == UInt8(ascii: ";"), end > position + 1 else { return nil }
    end += 1
    let name = String(decoding: source[position + 1..<end - 1], as: UTF8.self)
    if name.utf8.first == 0x23 || ["amp", "lt", "gt", "quot", "nbsp"].contains(name) { return end }
    let isPlain =
      index + (end - position) <= literal.count
      && (0..<end - position).allSatisfy { literal[index + $0] == source[position + $0] }
    return isPlain ? nil : end
  }

  /// Looks for the text further on in the block; only after markup that was not foreseen.
  private mutating func seek(_ literal: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    searches += 1
    guard searches <= 16 else { return false }
    var length = 0
    while index + length < literal.count, length < 24 {
      let byte = literal[index + length]
      if byte.isASCIIPunctuation && length > 0
        || marks?.mark(at: index + length, in: literal) != nil
      {
        break
      }
      length += 1
    }
    guard length > 0, position + length <= limit else { return false }
    for start in position...(limit - length) where source[start] == literal[index] {
      if (1..<max(length, 1)).allSatisfy({ source[start + $0] == literal[index + $0] }) {
        position = start
        return true
      }
    }
    return false
  }

  // MARK: Code

  /// Appends a span of code, one run a line.
  mutating func appendCode(_ literal: UnsafeBufferPointer<UInt8>, to runs: inout [Inline]) {
    let opening = position
    while next == UInt8(ascii: "`") { position += 1 }
    let ticks = position - opening
    guard ticks > 0, let close = closingTicks(ticks) else {
      let text = marks?.restored(literal) ?? String(decoding: literal, as: UTF8.self)
      runs.append(.code(text, spot(at: position)))
      return
    }
    let isOneLine = !source[position..<close].contains { $0 == 0x0A || $0 == 0x0D }
    if isOneLine {
      let isPadded =
        close - position > 2 && next == 0x20 && literal.first != 0x20
        || (next == 0x20 && close - position == literal.count + 2)
      let text = marks?.restored(literal) ?? String(decoding: literal, as: UTF8.self)
      runs.append(.code(text, spot(at: position + (isPadded ? 1 : 0))))
    } else {
      appendCodeLines(until: close, to: &runs)
    }
    position = close + ticks
  }

  private mutating func appendCodeLines(until close: Int, to runs: inout [Inline]) {
    let blockEnd = limit
    limit = close
    var isFirst = true
    while position < close {
      if !isFirst { runs.append(.text(" ", spot(at: position))) }
      let start = position
      while let byte = next, byte != 0x0A, byte != 0x0D { position += 1 }
      if position > start {
        let text = String(decoding: source[start..<position], as: UTF8.self)
        runs.append(.code(text, spot(at: start)))
      }
      if position < close { nextLine() }
      isFirst = false
    }
    limit = blockEnd
  }

  private func closingTicks(_ count: Int) -> Int? {
    var index = position
    while index < limit {
      guard source[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      var end = index
      while end < limit, source[end] == UInt8(ascii: "`") { end += 1 }
      if end - index == count { return index }
      index = end
    }
    return nil
  }
}

extension UInt8 {
  /// Whether a backslash may stand before this byte to escape it.
  var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }

  /// Whether this is a letter or digit of ASCII.
  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The length in bytes of the code point at `index`, within the bytes there are.
  func scalarLength(at index: Int) -> Int {
    let lead = self[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return Swift.min(length, count - index)
  }
}
