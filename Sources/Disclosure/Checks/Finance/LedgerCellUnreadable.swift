/// F02: the days and amounts of a ledger can be read.
public struct LedgerCellUnreadable: RecordCheck {
  public static let info = CheckInfo(
    code: "F02", severity: .error, effect: .withhold,
    title: Wording("台账里的日期、金额看得懂吗？", "Can the ledger's days and amounts be read?"),
    explanation: Wording(
      """
      金额只写数字，最多两位小数，例如1260.00；没有的空着。日期写成2026-10-09。看不懂的格子没法加，
      合计就不对，所以先拦下。退回、冲账的写负数，例如-200.00。
      """,
      """
      An amount is digits with two decimals at most, 1260.00; an empty cell is nothing. A day is \
      2026-10-09. A cell that cannot be read cannot be added, so the accounts wait. What was paid back \
      is written with a minus.
      """),
    bad: .accounts(ledger: CheckExample.ledger(3, "1️⃣2026-10-21,记-2,修二组水渠,公益支出,,约2820,51300.50")),
    good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger else { return [] }
    return ledger.slips.map { slip in
      let place = ledger.table.place(row: slip.row, column: slip.column)
      let cell = place.cell ?? ""
      let name = ledger.table.name
      return finding(
        at: place,
        slip.kind == .date
          ? Wording(
            "台账“\(name)”\(cell)写的是“\(slip.written)”，看不出是哪天。写成年-月-日，例如："
              + "\(account.account.period?.firstDay.description ?? "2026-10-09")。改好之前，这一件不打印、不上网",
            "cell \(cell) of the ledger “\(name)” reads “\(slip.written)”, which is no day; write it as "
              + "2026-10-09. Until then this record is neither printed nor published")
          : Wording(
            "台账“\(name)”\(cell)写的是“\(slip.written)”，不是金额。只写数字，例如：1260.00；没有就空着。"
              + "改好之前，这一件不打印、不上网",
            "cell \(cell) of the ledger “\(name)” reads “\(slip.written)”, which is no amount; write digits "
              + "as in 1260.00, or nothing. Until then this record is neither printed nor published"
          ))
    }
  }
}
