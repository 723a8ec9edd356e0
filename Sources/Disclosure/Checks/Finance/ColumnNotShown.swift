/// F12: a column of a ledger that no reader will see.
public struct ColumnNotShown: RecordCheck {
  public static let info = CheckInfo(
    code: "F12", severity: .note, effect: .advise,
    title: Wording("台账里有没有读的人看不到的栏？", "Has the ledger a column that no reader sees?"),
    explanation: Wording(
      """
      台账只公开认识的栏。领款人、联系方式这样的栏，不认识，纸上、网上都不出现，删不删都行。栏名写错了的，
      改成认识的名称，它才会出现。
      """,
      """
      Only the known columns of a ledger are shown. Others, such as who was paid, appear neither on paper \
      nor on the web; a misspelt head has to be mended for its column to be shown.
      """),
    bad: .accounts(
      ledger: [
        "1️⃣日期,凭证号,摘要,收入,支出,领款方式", "2026-10-09,记-1,鱼塘租金,6000.00,,转账",
        "2026-10-21,记-2,修二组水渠,,2820.00,现金",
      ]), good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger else { return [] }
    let known = Set(ledger.columns.values)
    let names = LedgerColumn.allCases.flatMap(\.names)
    return ledger.table.header.enumerated().compactMap { index, head in
      guard !known.contains(index), !head.isEmpty else { return nil }
      let place = ledger.table.place(row: -1, column: index)
      let near = Similarity.nearest(to: head, in: names)
      return finding(
        at: place,
        Wording(
          "台账\(place.cell ?? "")的“\(head)”这一栏纸上、网上都不公开。"
            + (near.map { "是不是“\($0)”？写错了就改" } ?? "不用公开的话，不用改"),
          "the column “\(head)” (\(place.cell ?? "")) is shown nowhere"
            + (near.map { "; did you mean “\($0)”?" } ?? "")))
    }
  }
}
