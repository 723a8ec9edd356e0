import Disclosure

/// Writes a body as HTML.
struct ProseHTML {
  /// The level of the body's highest headings on its page.
  let headingLevel: Int
  /// From the page to the site's root, for links that start there: `../../../`.
  let toRoot: String
  /// Whether wide tables stand in a region that scrolls; paper has none.
  let scrolls: Bool
  /// What a reader who cannot see the region is told of it.
  let tableLabel: String
  /// The markup for a file that the body places.
  let attachment: (_ file: String, _ caption: String) -> HTML

  /// The body's markup.
  func html(of prose: Prose) -> HTML {
    html(of: prose.blocks)
  }

  /// The markup of some of its blocks.
  func html(of blocks: [Block]) -> HTML {
    var writer = Writer(style: self, top: ProseHTML.topLevel(in: blocks))
    writer.write(blocks)
    return HTML(safe: writer.bytes)
  }

  /// The highest heading in use becomes the page's first level below its title.
  private static func topLevel(in blocks: [Block]) -> Int {
    blocks.compactMap { block in
      if case .heading(let level, _, _) = block { level } else { nil }
    }.min() ?? 1
  }

  private struct Writer {
    let style: ProseHTML
    let top: Int
    var bytes: [UInt8] = []

    mutating func tag(_ markup: StaticString) {
      markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ blocks: [Block]) {
      for block in blocks { write(block) }
    }

    mutating func write(_ block: Block) {
      switch block {
      case .heading(let level, let runs, _):
        let name = "h\(min(6, style.headingLevel + level - top))"
        markup("<\(name)>")
        write(runs)
        markup("</\(name)>\n")
      case .paragraph(let runs, _):
        tag("<p>")
        write(runs)
        tag("</p>\n")
      case .list(let start, let items, _):
        write(start: start, items: items)
      case .quote(let blocks, _):
        tag("<blockquote>\n")
        write(blocks)
        tag("</blockquote>\n")
      case .code(let text, _):
        tag("<pre><code>")
        bytes.appendEscaped(text)
        tag("</code></pre>\n")
      case .rule: tag("<hr>\n")
      case .table(let table): write(table)
      case .attachment(let file, let caption, _):
        bytes.append(contentsOf: style.attachment(file, caption).bytes)
      }
    }

    private mutating func write(start: Int?, items: [[Block]]) {
      switch start {
      case nil: tag("<ul>\n")
      case 1: tag("<ol>\n")
      case let start?: markup("<ol start=\"\(start)\">\n")
      }
      for item in items {
        tag("<li>")
        // An item of one paragraph needs no paragraph of its own.
        if item.count == 1, case .paragraph(let runs, _) = item[0] {
          write(runs)
        } else {
          write(item)
        }
        tag("</li>\n")
      }
      if start == nil { tag("</ul>\n") } else { tag("</ol>\n") }
    }

    private mutating func write(_ table: ProseTable) {
      if style.scrolls {
        tag("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        bytes.appendEscaped(style.tableLabel)
        tag("\">")
      }
      tag("<table><thead><tr>")
      for (column, cell) in table.header.enumerated() {
        markup("<th scope=\"col\"\(name(of: table.alignments, column))>")
        write(cell)
        tag("</th>")
      }
      tag("</tr></thead><tbody>")
      for row in table.rows {
        let isSum =
          row.first.map { PlacedText(runs: $0, at: table.spot).text }.map(isTotal) ?? false
        if isSum { tag("<tr class=\"sum\">") } else { tag("<tr>") }
        for (column, cell) in row.enumerated() {
          markup("<td\(name(of: table.alignments, column))>")
          write(cell)
          tag("</td>")
        }
        tag("</tr>")
      }
      tag("</tbody></table>")
      if style.scrolls { tag("</div>") }
      tag("\n")
    }

    private func isTotal(_ text: String) -> Bool {
      text.hasSuffix("合计") || text.hasSuffix("总计") || text.hasSuffix("共计")
    }

    private func name(of alignments: [ProseTable.Alignment], _ column: Int) -> String {
      guard column < alignments.count else { return "" }
      switch alignments[column] {
      case .start: return ""
      case .center: return " class=\"mid\""
      case .end: return " class=\"num\""
      }
    }

    private mutating func write(_ runs: [Inline]) {
      for run in runs {
        switch run {
        case .text(let text, _): bytes.appendEscaped(text)
        case .emphasis(let inner):
          tag("<em>")
          write(inner)
          tag("</em>")
        case .strong(let inner):
          tag("<strong>")
          write(inner)
          tag("</strong>")
        case .code(let text, _):
          tag("<code>")
          bytes.appendEscaped(text)
          tag("</code>")
        case .link(let destination, let inner, _):
          write(link: destination, inner)
        case .lineBreak: tag("<br>")
        }
      }
    }

    private mutating func write(link destination: String, _ inner: [Inline]) {
      tag("<a href=\"")
      if destination.hasPrefix("/") {
        bytes.appendEscaped(style.toRoot + destination.dropFirst())
      } else {
        bytes.appendEscaped(destination)
      }
      if destination.hasPrefix("http://") || destination.hasPrefix("https://") {
        tag("\" rel=\"noopener noreferrer")
      }
      tag("\">")
      write(inner)
      tag("</a>")
    }
  }
}
