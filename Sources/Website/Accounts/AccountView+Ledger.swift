import Disclosure

extension AccountView {
  /// The ledger as a table of some columns: what was left before, every entry, the sums.
  func table(of columns: [LedgerColumn]) -> RecordTable? {
    guard let ledger = whole.ledger, !columns.isEmpty else { return nil }
    var rows = ledger.entries.map { row in columns.map { text(of: $0, in: row, ledger) } }
    if let opening = account.opening, columns.contains(.balance) {
      rows.insert(
        columns.map { column in
          switch column {
          case .purpose: words(period.openingName)
          case .balance: opening.description
          default: ""
          }
        }, at: 0)
    }
    rows.append(
      columns.enumerated().map { index, column in
        switch column {
        case .income: ledger.income.description
        case .spending: ledger.spending.description
        case .balance: account.closing?.description ?? ""
        default: index == 0 ? words("合计", "Total") : ""
        }
      })
    return RecordTable(
      name: ledger.table.name, file: ledger.table.file, channel: .web,
      header: columns.map { words($0.wording) }, rows: rows)
  }

  private func text(of column: LedgerColumn, in row: LedgerRow, _ ledger: AccountLedger) -> String {
    switch column {
    case .date: row.date.map { words($0.year == period.year ? $0.short : $0.full) } ?? ""
    case .voucher: row.voucher ?? ""
    case .purpose: row.purpose
    case .group: row.group ?? ""
    case .income: row.income?.description ?? ""
    case .spending: row.spending?.description ?? ""
    case .balance: row.balance?.description ?? ""
    case .handler, .approver: ledger.columns[column].map { ledger.table.rows[row.index][$0] } ?? ""
    }
  }

  /// The ledger on the page.
  var ledgerBlock: TableBlockModel? {
    guard let table = table(of: whole.webColumns) else { return nil }
    return TableBlockModel(
      anchor: "ledger-table",
      title: words("\(period.full.zh)收支明细", "Ledger of \(period.full.en)"), captionLine: countLine,
      html: table.html(figures: TableFigures(table)), csvHref: "ledger.csv")
  }

  /// 共8笔，单位：元.
  var countLine: String {
    words("共\(listing.card.entryCount)笔，单位：元", "\(listing.card.entryCount) entries, in yuan")
  }

  /// The ledger behind the sheet, lying across where it is wide.
  var printedLedger: PrintTableModel? {
    guard let table = table(of: whole.paperColumns) else { return nil }
    return PrintTableModel(
      isWide: table.header.count >= 7, number: words("附件", "Enclosure "),
      title: words("\(period.full.zh)收支明细", "Ledger of \(period.full.en)"), captionLine: countLine,
      html: table.html(figures: TableFigures(table)))
  }

  /// The ledger for a spreadsheet: days and amounts as machines read them.
  var ledgerCSV: [UInt8] {
    guard let ledger = whole.ledger else { return [] }
    var writer = CSVWriter()
    writer.row(whole.webColumns.map { words($0.wording) })
    for row in ledger.entries {
      writer.row(
        whole.webColumns.map { column in
          switch column {
          case .date: .text(row.date?.description ?? "")
          case .income: .number(row.income.map(DataFiles.plain) ?? "")
          case .spending: .number(row.spending.map(DataFiles.plain) ?? "")
          case .balance: .number(row.balance.map(DataFiles.plain) ?? "")
          default: .text(text(of: column, in: row, ledger))
          }
        })
    }
    return writer.bytes
  }
}
