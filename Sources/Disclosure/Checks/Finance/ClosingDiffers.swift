/// F03: what was left before, and came in, less what was spent, is what is left.
public struct ClosingDiffers: RecordCheck {
  public static let info = CheckInfo(
    code: "F03", severity: .warning, effect: .mark,
    title: Wording("上期结余加收入减支出，等不等于本期结余？", "Do opening, income and spending give the closing?"),
    explanation: Wording(
      """
      程序把台账逐笔加起来：上期结余＋收入－支出，应该等于写的本期结余；台账里的“合计”行也核对。不等的照常公开，
      页面写明差多少。加错、漏记的改过来；查清了数字没错的，写一行“差额说明”，页面会把原因写在旁边。
      """,
      """
      The ledger is added up entry by entry: opening plus income less spending is the closing, and a \
      row of totals is compared too. Where they differ the accounts are published with the difference; \
      a line 差额说明 (difference) says why.
      """),
    bad: .accounts(closing: "1️⃣51,390.50元"), good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger,
      ledger.missingColumns.isEmpty, ledger.slips.isEmpty
    else { return [] }
    return [closing(of: account, ledger)].compactMap { $0 }
      + ledger.rows.filter { $0.role == .total }.flatMap { total($0, in: ledger, account) }
  }

  private func closing(of account: AccountWhole, _ ledger: AccountLedger) -> Finding? {
    let record = account.account
    guard let period = record.period, let opening = record.opening, let closing = record.closing,
      let expected = account.expectedClosing, expected != closing
    else { return nil }
    let gap = expected.distance(to: closing).yuan
    let sum =
      "\(period.openingName.zh)\(opening.yuan)，加收入\(ledger.income.yuan)，减支出\(ledger.spending.yuan)，"
      + "是\(expected.yuan)"
    return finding(
      at: record.places["closing"],
      Wording(
        "\(sum)；“\(period.closingName.zh)”写的是\(closing.yuan)，差\(gap)。\(Wording.explainDifference.zh)",
        "opening \(opening), income \(ledger.income) and spending \(ledger.spending) leave \(expected); "
          + "the closing is \(closing). \(Wording.explainDifference.en)")
    )
    .onPage(
      Wording(
        "提醒：\(sum)，写的结余是\(closing.yuan)，差\(gap)。",
        "Note: the figures leave \(expected) yuan, the closing says \(closing).")
    )
    .explained(by: record.difference)
  }

  private func total(_ row: LedgerRow, in ledger: AccountLedger, _ account: AccountWhole)
    -> [Finding]
  {
    [
      (LedgerColumn.income, row.income, ledger.income),
      (.spending, row.spending, ledger.spending),
    ].compactMap { column, written, sum in
      guard let written, written != sum else { return nil }
      let place = ledger.place(row, column)
      let gap = written.distance(to: sum).yuan
      return finding(
        at: place,
        Wording(
          "台账\(place.cell ?? "")的\(column.wording.zh)合计写的是\(written.yuan)，逐笔加起来是\(sum.yuan)，"
            + "差\(gap)。请看哪个对，改过来。\(Wording.explainDifference.zh)",
          "the total in \(place.cell ?? "") reads \(written); the entries add up to \(sum). "
            + Wording.explainDifference.en)
      )
      .onPage(
        Wording(
          "提醒：台账的\(column.wording.zh)合计写的是\(written.yuan)，逐笔加起来是\(sum.yuan)，差\(gap)。",
          "Note: the ledger's total reads \(written) yuan; the entries add up to \(sum).")
      )
      .explained(by: account.account.difference)
    }
  }
}
