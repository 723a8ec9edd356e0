extension Prose {
  /// The links of the body, top to bottom, with the places where they begin.
  var links: [(destination: String, spot: Spot)] {
    blocks.flatMap(Prose.links)
  }

  private static func links(of block: Block) -> [(destination: String, spot: Spot)] {
    switch block {
    case .heading(_, let runs, _), .paragraph(let runs, _): runs.flatMap(links)
    case .list(_, let items, _): items.joined().flatMap(links)
    case .quote(let blocks, _): blocks.flatMap(links)
    case .table, .code, .rule, .attachment: []
    }
  }

  private static func links(of run: Inline) -> [(destination: String, spot: Spot)] {
    switch run {
    case .link(let destination, _, let spot): [(destination, spot)]
    case .emphasis(let runs), .strong(let runs): runs.flatMap(links)
    case .text, .code, .lineBreak: []
    }
  }
}
