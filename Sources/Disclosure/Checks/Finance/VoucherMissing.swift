/// F08: every entry of a ledger names its voucher.
public struct VoucherMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "F08", severity: .warning, effect: .mark,
    title: Wording("每一笔都有凭证号吗？", "Does every entry name its voucher?"),
    explanation: Wording(
      """
      一笔钱一个凭证，监督的人按号找得到原始单据。没有凭证号的照常公开，页面写明有几笔。补上号就好；台账里没有凭证号
      这一栏的，加一栏。
      """,
      """
      With its voucher's number the paper behind an entry can be found. Entries without one are \
      published, and the page says how many. Add the numbers, or the column.
      """),
    bad: .accounts(ledger: CheckExample.ledger(3, "1️⃣2026-10-21,,修二组水渠,公益支出,,2820.00,51300.50")),
    good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger else { return [] }
    let bare = ledger.entries.filter { $0.voucher == nil }
    guard let first = bare.first else { return [] }
    let place = ledger.place(first, .voucher)
    let isColumnMissing = ledger.columns[.voucher] == nil
    return [
      finding(
        at: isColumnMissing ? ledger.table.place(row: -1, column: 0) : place,
        isColumnMissing
          ? Wording(
            "台账里没有“凭证号”这一栏。请加上，一笔写一个号，例如：记-12。照常公开，页面会写明",
            "the ledger has no column of vouchers; add it. It is published, and the page says so")
          : Wording(
            "台账有\(bare.count)笔没有凭证号，第一笔在\(place.cell ?? "")。请补上，例如：记-12。照常公开，页面会写明",
            "\(bare.count) entries name no voucher, the first in \(place.cell ?? ""). It is published, and "
              + "the page says so")
      )
      .onPage(
        Wording(
          "提醒：有\(bare.count)笔没有写凭证号。", "Note: \(bare.count) entries name no voucher."))
    ]
  }
}
