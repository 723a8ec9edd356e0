/// F05: each row's balance follows from the one before.
public struct RowBalanceDiffers: RecordCheck {
  public static let info = CheckInfo(
    code: "F05", severity: .warning, effect: .mark,
    title: Wording("台账每一行的余额对不对？", "Is the balance of each row right?"),
    explanation: Wording(
      """
      每一行的余额＝上一行的余额＋收入－支出；第一行从“上期结余”算起。错了一行只说那一行，后面的接着它写的余额算。
      没有余额栏的，不查。
      """,
      """
      A row's balance is the one before it plus income less spending, from the opening on. One wrong \
      row is one finding, since the next is counted from what it says.
      """),
    bad: .accounts(
      ledger: CheckExample.ledger(2, "1️⃣2026-10-09,记-1,鱼塘租金,租金收入,6000.00,,54210.50")
        .dropLast() + ["2026-10-21,记-2,修二组水渠,公益支出,,2820.00,51390.50"]),
    good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger,
      ledger.columns[.balance] != nil, ledger.slips.isEmpty
    else { return [] }
    var balance = account.account.opening
    var findings: [Finding] = []
    for row in ledger.rows {
      switch row.role {
      case .entry:
        let expected = balance?.adding(row.income ?? Money(fen: 0))?
          .subtracting(row.spending ?? Money(fen: 0))
        if let expected, let written = row.balance, expected != written {
          findings.append(wrong(row, written, expected, in: ledger, account))
        }
        balance = row.balance ?? expected
      case .opening:
        if let written = row.balance, let opening = balance, findings.isEmpty, written != opening {
          findings.append(wrong(row, written, opening, in: ledger, account))
        }
        balance = row.balance ?? balance
      case .closing:
        if let written = row.balance, let expected = balance, written != expected {
          findings.append(wrong(row, written, expected, in: ledger, account))
        }
      case .total, .carried: continue
      }
    }
    return findings
  }

  private func wrong(
    _ row: LedgerRow, _ written: Money, _ expected: Money, in ledger: AccountLedger,
    _ account: AccountWhole
  ) -> Finding {
    let place = ledger.place(row, .balance)
    let cell = place.cell ?? ""
    let gap = written.distance(to: expected).yuan
    return finding(
      at: place,
      Wording(
        "台账\(cell)的余额写的是\(written.yuan)，按上一行算是\(expected.yuan)，差\(gap)。"
          + Wording.explainDifference.zh,
        "the balance in \(cell) reads \(written); it should be \(expected). "
          + Wording.explainDifference.en)
    )
    .onPage(
      Wording(
        "提醒：台账里“\(row.purpose)”一行的余额写的是\(written.yuan)，按上一行算是\(expected.yuan)，差\(gap)。",
        "Note: one row's balance reads \(written) yuan; it should be \(expected).")
    )
    .explained(by: account.account.difference)
  }
}
