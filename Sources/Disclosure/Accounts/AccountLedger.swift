/// A ledger: the table that a record names as 台账, read row by row.
public struct AccountLedger: Sendable {
  /// The table.
  public let table: RecordTable
  /// Where each known column stands.
  public let columns: [LedgerColumn: Int]
  /// The rows in their order.
  public let rows: [LedgerRow]
  /// The cells that could not be read.
  public let slips: [LedgerSlip]
  /// The sum of what came in.
  public let income: Money
  /// The sum of what was spent.
  public let spending: Money

  /// Reads a table; days without a year are those of `period`.
  public init(_ table: RecordTable, period: AccountPeriod?) {
    var columns: [LedgerColumn: Int] = [:]
    for (index, head) in table.header.enumerated() {
      if let column = LedgerColumn(head: head), columns[column] == nil { columns[column] = index }
    }
    var reading = LedgerReading(columns: columns, year: period?.year)
    for index in table.rows.indices { reading.read(table.rows[index], at: index) }
    self.table = table
    self.columns = columns
    rows = reading.rows
    slips = reading.slips
    let entries = reading.rows.filter { $0.role == .entry }
    income = Money.sum(of: entries.compactMap(\.income))
    spending = Money.sum(of: entries.compactMap(\.spending))
  }

  /// The receipts and payments.
  public var entries: [LedgerRow] { rows.filter { $0.role == .entry } }

  /// The columns without which the ledger cannot be added up or understood.
  public var missingColumns: [LedgerColumn] {
    LedgerColumn.allCases.filter { $0.isNeeded && columns[$0] == nil }
  }

  /// The place of a cell; of the row's first cell where the ledger has no such column.
  public func place(_ row: LedgerRow, _ column: LedgerColumn) -> Place {
    table.place(row: row.index, column: columns[column] ?? 0)
  }

  /// What came in and was spent under each 类别, in the order in which they first stand.
  public var groups: [(name: String, income: Money, spending: Money)] {
    var groups: [(name: String, income: Money, spending: Money)] = []
    for row in entries {
      guard let name = row.group else { continue }
      let income = row.income ?? Money(fen: 0)
      let spending = row.spending ?? Money(fen: 0)
      guard let index = groups.firstIndex(where: { $0.name == name }) else {
        groups.append((name, income, spending))
        continue
      }
      groups[index].income = Money.sum(of: [groups[index].income, income])
      groups[index].spending = Money.sum(of: [groups[index].spending, spending])
    }
    return groups
  }
}
