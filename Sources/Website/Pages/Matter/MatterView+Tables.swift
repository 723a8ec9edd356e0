import Disclosure

extension MatterView {
  /// The tables that a reader may see, on paper at least.
  var visibleTables: [RecordTable] {
    matter.envelope.tables.filter { $0.isReadable && $0.channel != .none }
  }

  /// The tables that are not placed in the body, as the web shows them.
  var tableGroup: TableGroupModel? {
    let placed = placedFiles
    let rows = visibleTables.enumerated().compactMap { index, table in
      placed.contains(table.name)
        ? nil
        : TableView(table: table, words: words).block(number: index + 1, csv: fileLink(table.name))
    }
    return rows.isEmpty ? nil : TableGroupModel(rows: rows)
  }

  /// The files that the body places where they are read.
  var placedFiles: Set<String> {
    Set(
      matter.envelope.body.blocks.compactMap { block in
        if case .attachment(let file, _, _) = block { file } else { nil }
      })
  }
}
