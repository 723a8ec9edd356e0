import Disclosure

extension ForgivingScan {
  /// A value that stands in straight quotes as a whole; nil where the quotes are part of a text.
  func quoted(
    _ start: Int, _ end: Int, on line: ScanLine, shape: Vocabulary.Shape?, indent: Int, depth: Int
  ) -> Node? {
    if let close = closingQuote(from: start, to: end) {
      var rest = close + 1
      while rest < end, let width = bytes.spaceWidth(at: rest, before: end) { rest += width }
      guard rest >= end || bytes[rest] == 0x23 && rest > close + 1 else { return nil }
      return fragment(start, close + 1, on: line, depth: depth)
    }
    // The quotation mark closes on a later line, or never.
    let mark = next
    let pieces = continuation(indent: indent, shape: .text)
    if let last = pieces.last, closingQuote(from: start, to: last.end) == last.end - 1 {
      return fragment(start, last.end, on: line, depth: depth)
    }
    next = mark
    guard shape != .text, shape != .facts else { return nil }
    let place = source.place(spot(start, on: line), length: 1)
    findings.append(
      .syntax(place, YAMLProblem.wording(for: "found unexpected end of stream")))
    return text([Piece(start: start + 1, end: end, line: line)], folds: true)
  }

  /// The offset of the quote that closes the one at `start`.
  private func closingQuote(from start: Int, to end: Int) -> Int? {
    let quote = bytes[start]
    var index = start + 1
    while index < end {
      if quote == 0x22, bytes[index] == 0x5C {
        index += 2
      } else if bytes[index] == quote {
        guard quote == 0x27, index + 1 < end, bytes[index + 1] == quote else { return index }
        index += 2
      } else {
        index += 1
      }
    }
    return nil
  }

  /// What libyaml makes of a stretch of the text.
  private func fragment(_ start: Int, _ end: Int, on line: ScanLine, depth: Int) -> Node {
    let isSimple = !bytes[start + 1..<end - 1].contains {
      $0 == 0x5C || $0 == 0x27 || $0 == 0x0A
    }
    if isSimple {
      let head = spot(start, on: line)
      let scalar = Scalar(
        text: string(start + 1, end - 1), isQuoted: true,
        spot: Spot(line: head.line, column: head.column + 1))
      return Node(
        spot: head, length: bytes.scalarCount(from: start, to: end), content: .scalar(scalar))
    }
    return YAMLReader.read(
      YAMLFragment(bytes: Array(bytes[start..<end]), origin: spot(start, on: line)),
      file: source.file, depth: depth, findings: &findings)
  }
}
