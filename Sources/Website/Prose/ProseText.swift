import Disclosure

/// Writes a body as plain text: for `notice.txt`, search and the loudspeaker.
enum ProseText {
  /// The body, its blocks apart by an empty line, LF at line ends.
  static func text(of prose: Prose) -> String {
    text(of: prose.blocks, indent: "")
  }

  private static func text(of blocks: [Block], indent: String) -> String {
    blocks.map { text(of: $0, indent: indent) }.filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private static func text(of block: Block, indent: String) -> String {
    switch block {
    case .heading(_, let runs, _), .paragraph(let runs, _): return indent + text(of: runs)
    case .quote(let blocks, _): return text(of: blocks, indent: indent + "　　")
    case .code(let code, _): return code
    case .rule: return indent + "――――"
    case .attachment(_, let caption, _): return caption.isEmpty ? "" : indent + "（见附表：\(caption)）"
    case .list(let start, let items, _):
      return items.enumerated().map { index, item in
        let mark = start.map { "\($0 + index). " } ?? "· "
        let body = text(of: item, indent: indent + "   ")
        return indent + mark + body.trimmingStart()
      }.joined(separator: "\n")
    case .table(let table):
      let rows = [table.header] + table.rows
      return rows.map { row in indent + row.map { text(of: $0) }.joined(separator: "｜") }
        .joined(separator: "\n")
    }
  }

  private static func text(of runs: [Inline]) -> String {
    PlacedText(runs: runs, at: Spot(line: 1, column: 1)).text
  }
}

extension String {
  fileprivate func trimmingStart() -> Substring {
    drop { $0 == " " }
  }
}
