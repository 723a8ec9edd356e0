/// One reading of one ledger.
struct LedgerReading {
  let columns: [LedgerColumn: Int]
  /// The year of days that are written without one.
  let year: Int?
  private(set) var rows: [LedgerRow] = []
  private(set) var slips: [LedgerSlip] = []

  init(columns: [LedgerColumn: Int], year: Int?) {
    self.columns = columns
    self.year = year
  }

  /// Reads a row of the table.
  mutating func read(_ cells: [String], at index: Int) {
    var row = LedgerRow(index: index)
    row.purpose = text(.purpose, of: cells) ?? ""
    row.voucher = text(.voucher, of: cells)
    row.group = text(.group, of: cells)
    let written = text(.date, of: cells)
    row.date = written.flatMap { day(in: $0) }
    row.role = role(of: row, written: written)
    if row.role == .entry, row.date == nil, let written {
      note(.date, written, in: index)
    }
    row.income = money(.income, of: cells, in: index)
    row.spending = money(.spending, of: cells, in: index)
    row.balance = money(.balance, of: cells, in: index)
    rows.append(row)
  }

  private func text(_ column: LedgerColumn, of cells: [String]) -> String? {
    guard let index = columns[column], index < cells.count else { return nil }
    let text = LedgerReading.trimmed(cells[index])
    return text.isEmpty ? nil : text
  }

  private mutating func money(_ column: LedgerColumn, of cells: [String], in row: Int) -> Money? {
    guard let text = text(column, of: cells), !LedgerReading.nothing.contains(text) else {
      return nil
    }
    if let money = Money(reading: text) { return money }
    note(column, text, in: row)
    return nil
  }

  private mutating func note(_ kind: LedgerColumn, _ written: String, in row: Int) {
    slips.append(
      LedgerSlip(row: row, column: columns[kind] ?? 0, kind: kind, written: written))
  }

  /// The day in a cell: as clerks type days, without a year too, or eight digits as programs write.
  private func day(in text: String) -> Day? {
    if case .day(let day) = Day.read(text) { return day }
    let digits = Array(text.utf8)
    if digits.count == 8 {
      return Day(
        iso: digits[..<4] + [UInt8(ascii: "-")] + digits[4..<6] + [UInt8(ascii: "-")]
          + digits[6...])
    }
    guard let year else { return nil }
    let mark = text.contains("月") ? "年" : text.contains("/") ? "/" : "-"
    if case .day(let day) = Day.read("\(Day.padded(year, to: 4))\(mark)\(text)") { return day }
    return nil
  }

  /// What a row is, by its words; one with a voucher is always an entry.
  private func role(of row: LedgerRow, written: String?) -> LedgerRow.Role {
    guard row.voucher.map(LedgerReading.isLabel) ?? true else { return .entry }
    for label in [row.purpose, written ?? "", row.voucher ?? ""] where !label.isEmpty {
      if LedgerReading.openings.contains(label) { return .opening }
      if LedgerReading.closings.contains(label) { return .closing }
      guard row.date == nil else { continue }
      if LedgerReading.totals.contains(where: { label.hasSuffix($0) }) { return .total }
      if LedgerReading.carried.contains(where: { label.hasSuffix($0) }) { return .carried }
    }
    return .entry
  }

  private static func isLabel(_ text: String) -> Bool {
    openings.contains(text) || closings.contains(text)
      || (totals + carried).contains { text.hasSuffix($0) }
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\u{3000}" || scalar == "\t" || scalar == "\n"
        || scalar == "\u{A0}"
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// What clerks write into a cell where there is no amount.
  private static let nothing: Set<String> = ["-", "－", "—", "——", "–", "/", "无", "\\"]
  private static let openings: Set<String> = [
    "上月结余", "上月余额", "上月结转", "上期结余", "上期余额", "上期结转", "上季结余", "上季度结余", "上年结余", "上年结转",
    "期初余额", "期初结余", "期初", "承前页",
  ]
  private static let closings: Set<String> = [
    "本月结余", "本期结余", "本季结余", "本季度结余", "本年结余", "期末余额", "期末结余", "期末", "结转下月", "结转下期", "结转下年",
  ]
  private static let totals = ["合计", "总计", "共计"]
  private static let carried = ["小计", "累计", "过次页", "结转下页"]
}
