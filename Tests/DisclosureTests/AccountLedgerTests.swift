import Testing

@testable import Disclosure

/// Ledgers as clerks keep them.
@Suite struct AccountLedgerTests {
  private static func ledger(_ header: [String], _ rows: [[String]]) -> AccountLedger {
    AccountLedger(
      RecordTable(
        name: "账.csv", file: "content/accounts/账.csv", channel: .web, header: header, rows: rows),
      period: AccountPeriod(reading: "2026-10"))
  }

  @Test func `columns are known by their usual names, whatever their order`() {
    let ledger = Self.ledger(
      ["审批", "贷方（元）", " 借方 (元)", "事 由", "记账日期", "凭证编号", "余额", "领款人"],
      [["主任", "820.00", "", "修水渠", "2026/10/3", "记-1", "180", "某"]])
    #expect(ledger.missingColumns == [] && ledger.columns.count == 7)
    let row = ledger.rows[0]
    #expect(row.date?.description == "2026-10-03" && row.voucher == "记-1")
    #expect(row.spending == Money(fen: 82_000) && row.income == nil && row.purpose == "修水渠")
  }

  @Test(arguments: [
    ("2026-10-03", "2026-10-03"), ("2026年10月3日", "2026-10-03"), ("10月3日", "2026-10-03"),
    ("10/3", "2026-10-03"), ("10-03", "2026-10-03"), ("20261003", "2026-10-03"),
  ])
  func `a day is read with its year or without`(written: String, day: String) {
    let ledger = Self.ledger(["日期", "摘要", "收入", "支出"], [[written, "利息", "1", ""]])
    #expect(ledger.rows[0].date?.description == day && ledger.slips == [])
  }

  @Test func `a cell that cannot be read is named with its place`() {
    let ledger = Self.ledger(
      ["日期", "摘要", "收入", "支出", "余额"],
      [
        ["2026-10-03", "租金", "约六千", "", "-"], ["十月初", "电费", "", "86,0.5", ""],
        ["2026-02-30", "油费", "", "12.345", "—"],
      ])
    let cells = ledger.slips.map { slip in
      "\(ledger.table.place(row: slip.row, column: slip.column).cell ?? "") \(slip.written)"
    }
    #expect(cells == ["C2 约六千", "A3 十月初", "D3 86,0.5", "A4 2026-02-30", "D4 12.345"])
  }

  @Test func `rows of balances and totals are not entries`() {
    let ledger = Self.ledger(
      ["日期", "凭证号", "摘要", "收入", "支出", "余额"],
      [
        ["", "", "上月结余", "", "", "100"], ["2026-10-01", "记-1", "捐款合计", "50", "", "150"],
        ["", "", "本页小计", "50", "", ""], ["2026-10-09", "记-2", "电费", "", "20", "130"],
        ["合计", "", "", "50", "20", ""], ["", "", "本年累计", "700", "600", ""],
        ["2026-10-31", "", "本月结余", "", "", "130"],
      ])
    #expect(
      ledger.rows.map(\.role) == [
        .opening, .entry, .carried, .entry, .total, .carried, .closing,
      ])
    #expect(ledger.income == Money(fen: 5_000) && ledger.spending == Money(fen: 2_000))
  }

  @Test func `groups keep their order and their sums`() {
    let ledger = Self.ledger(
      ["日期", "摘要", "类别", "收入", "支出"],
      [
        ["2026-10-01", "甲", "公益支出", "", "10"], ["2026-10-02", "乙", "租金收入", "30", ""],
        ["2026-10-03", "丙", "公益支出", "", "5.50"], ["2026-10-04", "丁", "", "", "7"],
      ])
    #expect(ledger.groups.map(\.name) == ["公益支出", "租金收入"])
    #expect(ledger.groups.map(\.spending) == [Money(fen: 1_550), Money(fen: 0)])
  }

  /// Adds amounts written with two decimals as one does on paper, digit by digit from the right.
  private static func writtenSum(_ amounts: [String]) -> String {
    var total = [0]
    for amount in amounts {
      let digits = amount.filter(\.isNumber).reversed().compactMap(\.wholeNumberValue)
      var carry = 0
      for index in 0..<max(total.count, digits.count) + 1 {
        if index >= total.count { total.append(0) }
        let sum = total[index] + (index < digits.count ? digits[index] : 0) + carry
        (total[index], carry) = (sum % 10, sum / 10)
      }
    }
    while total.count > 3, total.last == 0 { total.removeLast() }
    while total.count < 3 { total.append(0) }
    let text = total.reversed().map(String.init).joined()
    return text.dropLast(2) + "." + text.suffix(2)
  }

  @Test func `the sums of any ledger are those of adding it up on paper`() {
    var generator = SeededGenerator(seed: 44)
    for _ in 0..<200 {
      var amounts: (income: [String], spending: [String]) = ([], [])
      var rows: [[String]] = []
      for entry in 0..<Int.random(in: 0...40, using: &generator) {
        let yuan = Int.random(in: 0...9_999_999, using: &generator)
        let cents = Int.random(in: 0...99, using: &generator)
        let money = Money(fen: Int64(yuan * 100 + cents))
        let plain = "\(yuan)." + (cents < 10 ? "0" : "") + "\(cents)"
        let written =
          [plain, money.description, money.yuan, "￥" + plain, " \(plain) "]
          .randomElement(using: &generator) ?? plain
        let isIncome = Bool.random(using: &generator)
        if isIncome { amounts.income.append(plain) } else { amounts.spending.append(plain) }
        rows.append([
          "2026-10-01", "记-\(entry)", "事", isIncome ? written : "", isIncome ? "" : written,
        ])
      }
      let ledger = Self.ledger(["日期", "凭证号", "摘要", "收入", "支出"], rows)
      #expect(ledger.slips == [])
      let sums = [ledger.income, ledger.spending].map {
        $0.description.split(separator: ",").joined()
      }
      #expect(
        sums == [Self.writtenSum(amounts.income), Self.writtenSum(amounts.spending)])
    }
  }
}
