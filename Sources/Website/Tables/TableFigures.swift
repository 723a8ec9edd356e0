import Disclosure

/// What a table of a record holds in figures: how many rows, which columns are numbers, the sums.
struct TableFigures {
  /// Whether each column holds numbers only.
  let isNumeric: [Bool]
  /// The index of each row that is a total already.
  let totalRows: Set<Int>
  /// The columns of money with their sums, in the order of the table; totals left out.
  let sums: [(name: String, sum: Money)]
  /// The rows that are not totals.
  let count: Int

  /// Reads a table.
  init(_ table: RecordTable) {
    let width = table.header.count
    totalRows = Set(
      table.rows.indices.filter { row in
        table.rows[row].first.map(TableFigures.isTotal) ?? false
      })
    count = table.rows.count - totalRows.count
    var numeric = [Bool](repeating: true, count: width)
    for row in table.rows {
      for column in 0..<min(width, row.count)
      where numeric[column] && !row[column].isEmpty && !TableFigures.isNumber(row[column]) {
        numeric[column] = false
      }
    }
    isNumeric = numeric
    var sums: [(String, Money)] = []
    for column in 0..<width where numeric[column] && TableFigures.isMoney(table.header[column]) {
      var sum: Money? = Money(fen: 0)
      for (index, row) in table.rows.enumerated() where !totalRows.contains(index) {
        guard column < row.count, !row[column].isEmpty else { continue }
        sum = Money(reading: row[column]).flatMap { sum?.adding($0) }
      }
      if let sum { sums.append((TableFigures.plainName(table.header[column]), sum)) }
    }
    self.sums = sums
  }

  private static func isTotal(_ cell: String) -> Bool {
    cell.hasSuffix("合计") || cell.hasSuffix("总计") || cell.hasSuffix("小计") || cell.hasSuffix("共计")
      || cell == "Total"
  }

  /// Whether a cell is a number: digits with a sign, a point, thousands marks or a unit of money.
  private static func isNumber(_ cell: String) -> Bool {
    var hasDigit = false
    for scalar in cell.unicodeScalars {
      if Digits.value(of: scalar) != nil {
        hasDigit = true
      } else if !"+-−.,，％%￥¥元 ".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return hasDigit
  }

  /// Whether a column's head says that it holds amounts that add up; a price does not.
  private static func isMoney(_ head: String) -> Bool {
    head.hasPrefix("金额") || head.hasSuffix("金额") || head.hasSuffix("（元）") || head.hasSuffix("(元)")
      ? !head.hasPrefix("单价") && !head.hasPrefix("每") : false
  }

  /// 金额 of 金额（元）.
  private static func plainName(_ head: String) -> String {
    for unit in ["（元）", "(元)"] where head.hasSuffix(unit) {
      return String(head.unicodeScalars.dropLast(3))
    }
    return head
  }
}
