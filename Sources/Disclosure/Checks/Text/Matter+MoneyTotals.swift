extension Matter {
  /// What the tables of the notice sum up to, one a table that leaves no doubt.
  ///
  /// A row 合计, or else the sum of the column 金额; a table of income and expenditure, or with
  /// several columns of money that could be meant, gives nothing.
  var moneyTotals: [Money] {
    envelope.tables.filter(\.isReadable).compactMap { Matter.total(of: $0.header, rows: $0.rows) }
      + envelope.body.blocks.compactMap { block in
        guard case .table(let table) = block else { return nil }
        let cell = { (runs: [Inline]) in PlacedText(runs: runs, at: table.spot).text }
        return Matter.total(of: table.header.map(cell), rows: table.rows.map { $0.map(cell) })
      }
  }

  static func total(of header: [String], rows: [[String]]) -> Money? {
    let columns = header.indices.filter { header[$0].holds("金额") || header[$0].holds("总额") }
    guard columns.count == 1, let column = columns.first,
      !header.contains(where: { name in
        ["收入", "支出", "结余", "余额", "收支", "户主", "姓名"].contains { name.holds($0) }
      })
    else { return nil }
    let unit = header[column].holds("万元") ? "万元" : "元"
    func money(_ row: [String]) -> Money? {
      guard row.indices.contains(column) else { return nil }
      let cell = row[column]
      return Money(reading: cell) == nil
        ? nil : Money(reading: cell.holds("元") ? cell : cell + unit)
    }
    let names = rows.map { row in
      String((row.first ?? "").unicodeScalars.filter { !$0.properties.isWhitespace })
    }
    if let last = names.last, ["合计", "总计", "共计"].contains(last), let row = rows.last {
      return money(row)
    }
    // Sums of parts, or a sum under a longer name: the table does not say which is the whole.
    guard !names.contains(where: { $0.holds("计") }), rows.count > 1 else { return nil }
    var sum = Money(fen: 0)
    for row in rows {
      guard let amount = money(row), amount.fen >= 0, let next = sum.adding(amount) else {
        return nil
      }
      sum = next
    }
    return sum
  }
}
