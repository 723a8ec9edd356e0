import Disclosure

extension ForgivingScan {
  /// A value in braces or brackets; nil where the bracket is part of a text.
  func flow(
    _ start: Int, _ end: Int, on line: ScanLine, shape: Vocabulary.Shape?, inner: Vocabulary?,
    indent: Int, depth: Int
  ) -> Node? {
    let isMap = bytes[start] == 0x7B
    var stop = end
    if bytes[end - 1] != (isMap ? 0x7D : 0x5D) {
      if let comment = commentEnd(start, end, closer: isMap ? 0x7D : 0x5D) {
        stop = comment
      } else {
        let mark = next
        let pieces = continuation(indent: indent, shape: .text)
        if let last = pieces.last, bytes[last.end - 1] == (isMap ? 0x7D : 0x5D) {
          stop = last.end
        } else {
          next = mark
          if !isMap || shape == .plain { return nil }
        }
      }
    }
    let node = YAMLReader.read(
      rewritten(start, stop, on: line, inner: inner), file: source.file, depth: depth,
      findings: &findings)
    let named = named(node, inner: inner, folds: true)
    return shape == .inlineList && named.items == nil ? inlineList(named) : named
  }

  /// The end of a flow that a comment follows.
  private func commentEnd(_ start: Int, _ end: Int, closer: UInt8) -> Int? {
    var index = end - 1
    while index > start + 1 {
      if bytes[index] == 0x23, bytes[index - 1] == 0x20 {
        let stop = bytes.trimmedEnd(from: start, to: index)
        if bytes[stop - 1] == closer { return stop }
      }
      index -= 1
    }
    return nil
  }

  /// Keys under their first names, plain values folded, lists on one line cut.
  private func named(_ node: Node, inner: Vocabulary?, folds: Bool) -> Node {
    var node = node
    switch node.content {
    case .empty: break
    case .scalar(var scalar):
      guard folds, !scalar.isQuoted else { break }
      scalar.text = Folding.plain(scalar.text)
      node.content = .scalar(scalar)
    case .list(let items):
      node.content = .list(items.map { named($0, inner: inner, folds: folds) })
    case .map(let entries):
      var list = EntryList()
      for entry in entries {
        var entry = entry
        let term = inner?[entry.key.text]
        if let term, term.name != entry.key.text {
          entry.key.typedLength = entry.key.text.unicodeScalars.count
          entry.key.text = term.name
        }
        entry.value = named(entry.value, inner: term?.inner, folds: term?.shape != .text)
        if term?.shape == .inlineList { entry.value = listed(entry.value) }
        list.append(entry, file: source.file, findings: &findings)
      }
      node.content = .map(list.entries)
    }
    return node
  }

  private func listed(_ node: Node) -> Node { node.items == nil ? inlineList(node) : node }

  /// A flow with the marks of a Chinese keyboard written as YAML has them.
  private func rewritten(
    _ start: Int, _ end: Int, on line: ScanLine, inner: Vocabulary?
  ) -> YAMLFragment {
    var rewriter = FlowRewriter(bytes: bytes, end: end, origin: spot(start, on: line))
    rewriter.run(from: start) { word in inner == nil || self.isKnown(word, in: inner) }
    return rewriter.fragment
  }

  /// Whether a word is a key of a vocabulary or of the maps in it.
  private func isKnown(_ word: String, in vocabulary: Vocabulary?) -> Bool {
    vocabulary?[word] != nil
  }
}
