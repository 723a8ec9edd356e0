/// F01: a ledger has the columns that it cannot do without.
public struct LedgerColumnsMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "F01", severity: .error, effect: .withhold,
    title: Wording("台账里该有的栏齐不齐？", "Has the ledger the columns that it needs?"),
    explanation: Wording(
      """
      台账第一行写栏名。日期、摘要、收入、支出四栏不能少；凭证号、类别、余额、经手人、审批人有就写。
      栏名有几种常用的叫法都认得，比如“收入金额”“借方”就是收入。一行一笔，收和支分两栏写。
      """,
      """
      The first line of a ledger names its columns. Day, purpose, income and spending are needed; \
      voucher, group, balance, handler and approver may be there. Common names of them are all known.
      """),
    bad: .accounts(
      ledger: [
        "1️⃣日期,凭证号,摘要,金额", "2026-10-09,记-1,鱼塘租金,6000.00", "2026-10-21,记-2,修二组水渠,-2820.00",
      ]),
    good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger else { return [] }
    let missing = ledger.missingColumns
    guard !missing.isEmpty else { return [] }
    let names = missing.map(\.wording.zh).joined(separator: "、")
    let heads = LedgerColumn.allCases.map(\.wording.zh).joined(separator: ",")
    return [
      finding(
        at: ledger.table.place(row: -1, column: 0),
        Wording(
          "台账“\(ledger.table.name)”里没有\(names)这\(missing.count.hanNumeral)栏。第一行写成：\(heads)"
            + "（没有的栏可以不写）。改好之前，这一件不打印、不上网",
          "the ledger “\(ledger.table.name)” lacks \(missing.map(\.wording.en).joined(separator: ", ")); its "
            + "first line reads: \(heads). Until then this record is neither printed nor published")
      )
    ]
  }
}
