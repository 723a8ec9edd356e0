import CCommonMark
import Disclosure

/// One reading of a body: prepare the text, let the parser read it, build blocks with places.
struct MarkdownPass {
  let source: UnsafeBufferPointer<UInt8>
  let lines: SourceLines
  let marks: MarkdownMarks?
  let firstLine: Int
  let file: String
  var aligner: SourceAligner
  var blocks: [Block] = []
  var findings: [Finding] = []
  /// The first lines, from 0, of the tables that were found where they were expected.
  var placedTables: Set<Int> = []
  /// Whether there is code in which a missing table may stand.
  var needsTablesAsText = false
  private var tables: [Int: PipeTable] = [:]

  init(
    source: UnsafeBufferPointer<UInt8>, lines: SourceLines, marks: MarkdownMarks?, firstLine: Int,
    file: String
  ) {
    self.source = source
    self.lines = lines
    self.marks = marks
    self.firstLine = firstLine
    self.file = file
    aligner = SourceAligner(source, lines: lines, marks: marks, firstLine: firstLine)
  }

  /// Reads the body, its tables apart.
  mutating func run(tables found: [PipeTable]) {
    for table in found { tables[table.lines.lowerBound] = table }
    let needsRewriting =
      !found.isEmpty
      || marks != nil
        && source.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    let document: OpaquePointer? =
      needsRewriting
      ? MarkdownPass.parse(prepared(tables: found)) : MarkdownPass.parse(source)
    guard let document else { return }
    defer { cmark_node_free(document) }
    blocks = children(of: document, depth: 0, quotes: 0)
  }

  // MARK: Before the parser

  private func prepared(tables: [PipeTable]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.count + source.count / 8 + 64)
    var rewriting = marks.map(EmphasisRewriting.init)
    var next = 0
    var line = 0
    while line < lines.count {
      if next < tables.count, tables[next].lines.lowerBound == line {
        // A line across ends whatever is open; the table takes its place.
        output.append(contentsOf: "***\n".utf8)
        for _ in tables[next].lines.dropFirst() { output.append(0x0A) }
        rewriting?.startParagraph()
        line = tables[next].lines.upperBound
        next += 1
        continue
      }
      let content = lines.content(of: line, in: source)
      let bytes = UnsafeBufferPointer(rebasing: source[content])
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { rewriting?.startParagraph() }
      if rewriting != nil {
        rewriting?.append(bytes, to: &output)
      } else {
        output.append(contentsOf: bytes)
      }
      if content.upperBound < lines.starts[line + 1] { output.append(0x0A) }
      line += 1
    }
    return output
  }

  private static func parse(_ bytes: [UInt8]) -> OpaquePointer? {
    bytes.withUnsafeBufferPointer { parse($0) }
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, bytes.count, CMARK_OPT_DEFAULT)
    }
  }

  // MARK: Blocks

  private mutating func children(of node: OpaquePointer, depth: Int, quotes: Int) -> [Block] {
    var result: [Block] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      append(child, depth: depth + 1, quotes: quotes, to: &result)
      next = cmark_node_next(child)
    }
    return result
  }

  private mutating func append(
    _ node: OpaquePointer, depth: Int, quotes: Int, to result: inout [Block]
  ) {
    let line = Int(cmark_node_get_start_line(node))
    guard depth <= MarkdownLimits.depth else {
      report(MarkdownLimits.tooDeep(line: line - 1))
      return
    }
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_THEMATIC_BREAK, depth == 1, let table = tables[line - 1] {
      placedTables.insert(line - 1)
      result.append(.table(read(table)))
      return
    }
    let spot = aligner.enter(
      line: line, column: Int(cmark_node_get_start_column(node)),
      lastLine: Int(cmark_node_get_end_line(node)), quoteDepth: quotes)
    switch type {
    case CMARK_NODE_PARAGRAPH:
      appendParagraph(node, spot, to: &result)
    case CMARK_NODE_HEADING:
      aligner.skipHeadingSigns()
      let runs = InlineBuilder.runs(of: node, in: &self)
      result.append(.heading(level: Int(cmark_node_get_heading_level(node)), runs, spot))
    case CMARK_NODE_LIST:
      var items: [[Block]] = []
      var next = cmark_node_first_child(node)
      while let item = next {
        items.append(children(of: item, depth: depth, quotes: quotes))
        next = cmark_node_next(item)
      }
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      result.append(
        .list(
          start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, items: items, spot))
    case CMARK_NODE_BLOCK_QUOTE:
      result.append(.quote(children(of: node, depth: depth, quotes: quotes + 1), spot))
    case CMARK_NODE_CODE_BLOCK:
      needsTablesAsText = true
      result.append(.code(literal(of: node), codeSpot(of: node, spot)))
    case CMARK_NODE_THEMATIC_BREAK:
      result.append(.rule(spot))
    case CMARK_NODE_HTML_BLOCK:
      reportMarkupBlock(at: spot)
    default: break
    }
  }

  // A fence stands on a line of its own; the code begins on the next.
  private func codeSpot(of node: OpaquePointer, _ spot: Spot) -> Spot {
    let content = lines.content(of: spot.line - firstLine, in: source)
    let start = source[content].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    let isFenced =
      start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8)
      || cmark_node_get_fence_info(node).map { $0.pointee != 0 } ?? false
    return isFenced ? Spot(line: spot.line + 1, column: spot.column) : spot
  }

  private mutating func appendParagraph(
    _ node: OpaquePointer, _ spot: Spot, to result: inout [Block]
  ) {
    guard PlacedFiles.isOnlyImages(node) else {
      let runs = InlineBuilder.runs(of: node, in: &self)
      if !runs.isEmpty { result.append(.paragraph(runs, spot)) }
      return
    }
    PlacedFiles.append(node, in: &self, to: &result)
  }

  /// The text of a node, with the marks taken out.
  func literal(of node: OpaquePointer) -> String {
    let bytes = cmark_node_get_literal(node).bytes
    return marks?.restored(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Tables

  private mutating func read(_ table: PipeTable) -> ProseTable {
    let spot = aligner.enter(
      line: table.lines.lowerBound + 1, column: 1, lastLine: table.lines.upperBound, quoteDepth: 0)
    var rows: [[[Inline]]] = []
    rows.reserveCapacity(table.rows.count)
    // Every cell is a paragraph of its own; the ideographic space keeps a cell from being a list.
    guard let document = MarkdownPass.parse(prepared(cells: table.rows)) else {
      return ProseTable(alignments: table.alignments, header: [], rows: [], spot: spot)
    }
    defer { cmark_node_free(document) }
    var next = cmark_node_first_child(document)
    for row in table.rows {
      var cells: [[Inline]] = []
      cells.reserveCapacity(row.count)
      for cell in row {
        if cell.isEmpty {
          cells.append([])
          continue
        }
        aligner.enter(cell: cell)
        cells.append(next.map { InlineBuilder.runs(of: $0, in: &self) } ?? [])
        next = next.flatMap { cmark_node_next($0) }
      }
      rows.append(cells)
    }
    return ProseTable(
      alignments: table.alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()),
      spot: spot)
  }

  private func prepared(cells rows: [[Range<Int>]]) -> [UInt8] {
    var output: [UInt8] = []
    var rewriting = marks.map(EmphasisRewriting.init)
    var unescaped: [UInt8] = []
    for cell in rows.joined() where !cell.isEmpty {
      unescaped.removeAll(keepingCapacity: true)
      for index in cell {
        let isEscape =
          source[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
          && source[index + 1] == UInt8(ascii: "|")
        if !isEscape { unescaped.append(source[index]) }
      }
      output.append(contentsOf: "\u{3000}".utf8)
      unescaped.withUnsafeBufferPointer { bytes in
        rewriting?.startParagraph()
        if rewriting != nil {
          rewriting?.append(bytes, to: &output)
        } else {
          output.append(contentsOf: bytes)
        }
      }
      output.append(0x0A)
      output.append(0x0A)
    }
    return output
  }
}

extension UnsafePointer<CChar>? {
  /// The bytes of a text of the parser.
  var bytes: UnsafeBufferPointer<UInt8> {
    guard let self else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while self[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: self, count: count).bindMemory(to: UInt8.self)
  }
}
