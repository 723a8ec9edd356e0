import Disclosure

extension ForgivingScan {
  /// A part of a text on one line.
  struct Piece {
    var start: Int
    var end: Int
    var line: ScanLine
    /// Whether a blank line stands before it.
    var startsParagraph = false
  }

  /// The indented lines that go on with a value.
  func continuation(indent: Int, shape: Vocabulary.Shape?) -> [Piece] {
    var pieces: [Piece] = []
    while true {
      let before = next
      skipEmptyLines()
      guard next < lines.count, lines[next].indent > indent,
        dashWidth(at: lines[next].content, on: lines[next]) == nil || shape == .text,
        belongs(lines[next], indent: indent, inner: nil)
      else { break }
      let line = lines[next]
      pieces.append(
        Piece(
          start: line.content, end: line.end, line: line,
          startsParagraph: lines[before..<next].contains { $0.isBlank }))
      next += 1
    }
    return pieces
  }

  /// The text of pieces, joined as Chinese is: no space between two Han characters.
  func text(_ pieces: [Piece], folds: Bool) -> Node {
    guard let first = pieces.first else { return .empty(at: Spot(line: 1, column: 1)) }
    var start = first.start
    var end = first.end
    let isQuoted = pieces.count == 1 && takeCurlyQuotes(&start, &end)
    var scalar = Scalar(
      text: string(start, end), isQuoted: isQuoted, spot: spot(start, on: first.line))
    let length = bytes.scalarCount(from: first.start, to: first.end)
    if pieces.count > 1 {
      var count = length
      for piece in pieces.dropFirst() {
        if piece.startsParagraph {
          scalar.text += "\n"
          count += 1
        } else if !isWide(scalar.text.unicodeScalars.last) || bytes[piece.start] < 0xE2 {
          scalar.text += " "
          count += 1
        }
        scalar.segments.append(
          Scalar.Segment(offset: count, spot: spot(piece.start, on: piece.line)))
        scalar.text += string(piece.start, piece.end)
        count += bytes.scalarCount(from: piece.start, to: piece.end)
      }
    }
    if folds { scalar.text = Folding.plain(scalar.text) }
    return Node(
      spot: spot(first.start, on: first.line), length: length, content: .scalar(scalar))
  }

  private func isWide(_ scalar: Unicode.Scalar?) -> Bool { (scalar?.value ?? 0) >= 0x2000 }

  /// Takes “ ” off a value that stands in them as a whole.
  private func takeCurlyQuotes(_ start: inout Int, _ end: inout Int) -> Bool {
    guard end - start >= 6, bytes[start] == 0xE2, bytes[end - 3] == 0xE2,
      bytes.matches((0x80, 0x9C), after: start), bytes.matches((0x80, 0x9D), after: end - 3)
    else { return false }
    var index = start + 3
    while index < end - 3 {
      if bytes[index] == 0xE2,
        bytes.matches((0x80, 0x9C), after: index) || bytes.matches((0x80, 0x9D), after: index)
      {
        return false
      }
      index += 1
    }
    start += 3
    end -= 3
    return true
  }

  /// A block of lines after `|` or `>`, its indentation taken off; nil where there is none.
  func block(_ start: Int, _ end: Int, on line: ScanLine, indent: Int) -> Node? {
    let isLiteral = bytes[start] == 0x7C
    guard isLiteral || bytes[start] == 0x3E, next < lines.count else { return nil }
    for index in start + 1..<max(start + 1, end) {
      switch bytes[index] {
      case 0x2B, 0x2D, 0x31...0x39: continue
      default: return nil
      }
    }
    var block: [ScanLine] = []
    while next < lines.count, lines[next].isBlank || lines[next].indent > indent {
      block.append(lines[next])
      next += 1
    }
    while block.last?.isBlank == true { block.removeLast() }
    let margin = block.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    var text = ""
    var count = 0
    var segments: [Scalar.Segment] = []
    var wasText = false
    for line in block {
      let begin = line.isBlank ? line.end : self.begin(of: line, margin: margin)
      if !text.isEmpty {
        let joins = !isLiteral && !line.isBlank && wasText
        if !joins {
          text += "\n"
          count += 1
        } else if !isWide(text.unicodeScalars.last) || bytes[begin] < 0xE2 {
          text += " "
          count += 1
        }
      }
      wasText = !line.isBlank
      guard wasText else { continue }
      segments.append(Scalar.Segment(offset: count, spot: spot(begin, on: line)))
      text += string(begin, line.end)
      count += bytes.scalarCount(from: begin, to: line.end)
    }
    let head = spot(start, on: line)
    guard let first = segments.first else { return .empty(at: head) }
    return Node(
      spot: head, length: bytes.scalarCount(from: start, to: end),
      content: .scalar(
        Scalar(
          text: text, isQuoted: false, spot: first.spot, segments: Array(segments.dropFirst()))))
  }

  /// Where a line of a block starts when the block's margin is taken off.
  private func begin(of line: ScanLine, margin: Int) -> Int {
    var offset = line.start
    var indent = 0
    while offset < line.content, indent < margin,
      let width = bytes.spaceWidth(at: offset, before: line.content)
    {
      indent += bytes[offset] == 0x09 ? 4 : width == 3 ? 2 : 1
      offset += width
    }
    return offset
  }

  /// The items of a list on one line.
  func inlineList(_ node: Node) -> Node {
    guard let scalar = node.scalar, !scalar.isQuoted else {
      return Node(spot: node.spot, length: node.length, content: .list(node.isEmpty ? [] : [node]))
    }
    return Node(
      spot: node.spot, length: node.length, content: .list(InlineList.items(of: scalar)))
  }
}
