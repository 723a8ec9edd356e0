extension Prose {
  /// The texts of the body, one a block or table cell, for checks, search and plain text.
  public var texts: [PlacedText] {
    var collected: [PlacedText] = []
    for block in blocks { block.collect(into: &collected) }
    return collected
  }
}

extension Block {
  func collect(into collected: inout [PlacedText]) {
    switch self {
    case .heading(_, let runs, let spot), .paragraph(let runs, let spot):
      collected.append(PlacedText(runs: runs, at: spot))
    case .list(_, let items, _):
      for item in items { for block in item { block.collect(into: &collected) } }
    case .quote(let blocks, _):
      for block in blocks { block.collect(into: &collected) }
    case .code(let text, let spot):
      collected.append(PlacedText(lines: text, at: spot))
    case .rule: break
    case .table(let table):
      for cell in table.header + table.rows.flatMap({ $0 }) {
        collected.append(PlacedText(runs: cell, at: table.spot))
      }
    case .attachment(let file, let caption, let spot):
      collected.append(PlacedText(text: caption + "\n" + file, label: "body", at: spot))
    }
  }
}

extension PlacedText {
  /// Joins the runs of a block, so that a number split by markup is one number again.
  public init(runs: [Inline], at spot: Spot) {
    // Most blocks are one run, whose text need not be copied.
    if runs.count == 1, case .text(let text, let spot) = runs[0] {
      self.init(text: text, label: "body", at: spot)
      return
    }
    var joined = JoinedRuns()
    joined.add(runs)
    self.init(
      text: joined.text, label: "body",
      stretches: joined.stretches.isEmpty ? [Stretch(offset: 0, spot: spot)] : joined.stretches)
  }

  init(lines text: String, at spot: Spot) {
    var stretches: [Stretch] = [Stretch(offset: 0, spot: spot)]
    var offset = 0
    var line = spot.line
    for scalar in text.unicodeScalars {
      offset += 1
      if scalar == "\n" {
        line += 1
        stretches.append(Stretch(offset: offset, spot: Spot(line: line, column: spot.column)))
      }
    }
    self.init(text: text, label: "body", stretches: stretches)
  }
}

private struct JoinedRuns {
  var text = ""
  var offset = 0
  var stretches: [PlacedText.Stretch] = []

  mutating func add(_ runs: [Inline]) {
    for run in runs {
      switch run {
      case .text(let part, let spot), .code(let part, let spot):
        stretches.append(PlacedText.Stretch(offset: offset, spot: spot))
        text += part
        offset += part.unicodeScalars.count
      case .emphasis(let inner), .strong(let inner), .link(_, let inner, _):
        add(inner)
      case .lineBreak:
        text += "\n"
        offset += 1
      }
    }
  }
}
