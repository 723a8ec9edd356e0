import Disclosure

extension ForgivingScan {
  /// Reads the value of a key: the rest of its line and the lines that belong to it.
  func field(_ key: Key, on line: ScanLine, indent: Int, depth: Int) -> Node {
    let shape = key.term?.shape
    let inner = key.term?.inner
    var end = line.end
    if shape != .text, shape != .facts { end = withoutComment(key.value, end) }
    if key.scalar.text == "<<" {
      findings.append(.refused(key.scalar.place(in: source.file), .merge))
    }
    guard key.value < end else {
      return nested(
        shape, inner: inner, at: spot(key.value, on: line), indent: indent, depth: depth)
    }
    if let block = block(key.value, end, on: line, indent: indent) { return block }
    let value = value(
      key.value, end, on: line, shape: shape, inner: inner, indent: indent, depth: depth)
    guard shape == .facts, value.items == nil else { return value }
    // A single fact on the key's own line; more may follow as items.
    var items = [value]
    if let more = self.items(inner: inner, indent: indent, depth: depth).items { items += more }
    return Node(spot: value.spot, length: value.length, content: .list(items))
  }

  /// Reads a value that starts on this line.
  private func value(
    _ start: Int, _ end: Int, on line: ScanLine, shape: Vocabulary.Shape?, inner: Vocabulary?,
    indent: Int, depth: Int
  ) -> Node {
    let first = bytes[start]
    if first == 0x22 || first == 0x27,
      let quoted = quoted(start, end, on: line, shape: shape, indent: indent, depth: depth)
    {
      return shape == .inlineList ? Node(spot: quoted.spot, content: .list([quoted])) : quoted
    }
    if first == 0x7B || first == 0x5B, shape != .text,
      let flow = flow(
        start, end, on: line, shape: shape, inner: inner, indent: indent, depth: depth)
    {
      return flow
    }
    if shape == .plain || shape == .map, let construct = refusedStart(start, end) {
      findings.append(.refused(source.place(spot(start, on: line)), construct))
    }
    let pieces = [Piece(start: start, end: end, line: line)]
    let text = text(pieces + continuation(indent: indent, shape: shape), folds: shape != .text)
    return shape == .inlineList ? inlineList(text) : text
  }

  /// Reads a value that starts below its key.
  private func nested(
    _ shape: Vocabulary.Shape?, inner: Vocabulary?, at start: Spot, indent: Int, depth: Int
  ) -> Node {
    skipEmptyLines()
    guard next < lines.count, belongs(lines[next], indent: indent, inner: inner) else {
      return .empty(at: start)
    }
    guard depth < Limits.depth else { return tooDeep(indent: indent) }
    let line = lines[next]
    if shape != .text, dashWidth(at: line.content, on: line) != nil {
      return items(inner: inner, indent: indent, depth: depth + 1)
    }
    let takesUnknown = shape == nil || shape == .map
    if shape != .text,
      key(at: line.content, on: line, in: inner, takesUnknown: takesUnknown) != nil
    {
      return map(inner, indent: indent, depth: depth + 1)
    }
    if shape == .facts { return bareItems(inner: inner, indent: indent, depth: depth + 1) }
    next += 1
    return value(
      line.content, line.end, on: line, shape: shape, inner: inner, indent: indent,
      depth: depth)
  }

  /// Reads keys that lie below another.
  func map(_ inner: Vocabulary?, indent: Int, depth: Int, first: Entry? = nil) -> Node {
    var entries = EntryList()
    if let first { entries.append(first, file: source.file, findings: &findings) }
    let start = first?.key.spot ?? spot(lines[next].content, on: lines[next])
    while true {
      skipEmptyLines()
      guard next < lines.count, belongs(lines[next], indent: indent, inner: inner) else { break }
      let line = lines[next]
      if first != nil, dashWidth(at: line.content, on: line) != nil { break }
      next += 1
      guard let key = key(at: line.content, on: line, in: inner, takesUnknown: true) else {
        reportStray(line)
        continue
      }
      let value = field(key, on: line, indent: line.indent, depth: depth)
      entries.append(
        Entry(key: key.scalar, value: value), file: source.file, findings: &findings)
    }
    return Node(spot: start, content: .map(entries.entries))
  }

  /// Reads the items of a list, each after its dash.
  func items(inner: Vocabulary?, indent: Int, depth: Int) -> Node {
    var items: [Node] = []
    skipEmptyLines()
    let start = next < lines.count ? spot(lines[next].content, on: lines[next]) : nil
    while true {
      skipEmptyLines()
      guard next < lines.count, belongs(lines[next], indent: indent, inner: inner),
        let width = dashWidth(at: lines[next].content, on: lines[next])
      else { break }
      let line = lines[next]
      next += 1
      items.append(
        item(line.content + width, on: line, inner: inner, indent: line.indent, depth: depth))
    }
    return Node(
      spot: start ?? Spot(line: lines.last?.number ?? 1, column: 1), content: .list(items))
  }

  /// Reads facts that were written one a line without dashes.
  private func bareItems(inner: Vocabulary?, indent: Int, depth: Int) -> Node {
    var items: [Node] = []
    let start = spot(lines[next].content, on: lines[next])
    while true {
      skipEmptyLines()
      guard next < lines.count, belongs(lines[next], indent: indent, inner: inner) else { break }
      let line = lines[next]
      next += 1
      let width = dashWidth(at: line.content, on: line) ?? 0
      items.append(
        item(
          line.content + width, on: line, inner: inner, indent: line.indent, depth: depth))
    }
    return Node(spot: start, content: .list(items))
  }

  /// Reads one item of a list.
  private func item(
    _ start: Int, on line: ScanLine, inner: Vocabulary?, indent: Int, depth: Int
  ) -> Node {
    guard depth < Limits.depth else { return tooDeep(indent: indent) }
    guard start < line.end else {
      skipEmptyLines()
      guard next < lines.count, lines[next].indent > indent,
        dashWidth(at: lines[next].content, on: lines[next]) == nil,
        key(at: lines[next].content, on: lines[next], in: inner, takesUnknown: false) != nil
      else { return .empty(at: spot(start, on: line)) }
      return map(inner, indent: indent, depth: depth + 1)
    }
    if let key = key(at: start, on: line, in: inner, takesUnknown: false) {
      let column = bytes.scalarCount(from: line.start, to: start)
      let value = field(key, on: line, indent: max(indent + 1, column), depth: depth + 1)
      return map(
        inner, indent: indent, depth: depth, first: Entry(key: key.scalar, value: value))
    }
    return value(
      start, line.end, on: line, shape: .facts, inner: inner, indent: indent, depth: depth)
  }

  /// Whether a line belongs to the field that starts at an indent: it lies deeper, or is a dash
  /// below it; a known key of the whole text is a field that slipped.
  func belongs(_ line: ScanLine, indent: Int, inner: Vocabulary?) -> Bool {
    if dashWidth(at: line.content, on: line) != nil { return line.indent >= indent }
    guard line.indent > indent else { return false }
    guard let key = key(at: line.content, on: line, in: root, takesUnknown: false) else {
      return true
    }
    return inner?[string(key, on: line)] != nil || inner?[key.scalar.text] != nil
  }

  /// A key's word as it was typed.
  private func string(_ key: Key, on line: ScanLine) -> String {
    var end = line.content
    while end < line.end, bytes.colonWidth(at: end) == nil { end += 1 }
    return string(line.content, bytes.trimmedEnd(from: line.content, to: end))
  }

  /// Reports what lies too deep and passes over it.
  private func tooDeep(indent: Int) -> Node {
    let line = lines[min(next, lines.count - 1)]
    let start = spot(line.content, on: line)
    findings.append(.tooDeep(source.place(start)))
    while next < lines.count, lines[next].isBlank || lines[next].indent > indent { next += 1 }
    return .empty(at: start)
  }

  /// The end of a value before ` # a comment`.
  private func withoutComment(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return end }
    if bytes[start] == 0x23 { return start }
    if [0x22, 0x27, 0x7B, 0x5B].contains(bytes[start]) { return end }
    var index = start + 1
    while index < end {
      if bytes[index] == 0x23, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 {
        return bytes.trimmedEnd(from: start, to: index)
      }
      index += 1
    }
    return end
  }

  /// What YAML would take the start of a plain value for.
  private func refusedStart(_ start: Int, _ end: Int) -> RefusedConstruct? {
    guard end - start > 1 else { return nil }
    switch bytes[start] {
    case 0x26: return .anchor
    case 0x2A: return .alias
    case 0x21: return .tag
    default: return nil
    }
  }
}
