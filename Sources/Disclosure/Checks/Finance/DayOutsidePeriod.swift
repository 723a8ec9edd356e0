/// F10: the entries of a ledger have days, and they lie within the period.
public struct DayOutsidePeriod: RecordCheck {
  public static let info = CheckInfo(
    code: "F10", severity: .warning, effect: .mark,
    title: Wording("每一笔的日期都在这一期里吗？", "Do the entries' days lie within the period?"),
    explanation: Wording(
      """
      10月的账只写10月的事。日期在外面的，多半是抄错了年或月；真是补记以前的，写“差额说明”。没写日期的也提醒。
      都照常公开，页面写明有几笔。
      """,
      """
      The accounts of October hold what happened in October. A day outside is mostly a slip; what was \
      booked late is explained in 差额说明 (difference). Entries without a day are named too.
      """),
    bad: .accounts(ledger: CheckExample.ledger(3, "1️⃣2025-10-21,记-2,修二组水渠,公益支出,,2820.00,51300.50")),
    good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger,
      ledger.columns[.date] != nil, let period = account.account.period
    else { return [] }
    let unread = Set(ledger.slips.filter { $0.kind == .date }.map(\.row))
    let bare = ledger.entries.filter { $0.date == nil && !unread.contains($0.index) }
    var findings = ledger.entries.compactMap { row -> Finding? in
      guard let date = row.date, !period.contains(date) else { return nil }
      let place = ledger.place(row, .date)
      return finding(
        at: place,
        Wording(
          "台账\(place.cell ?? "")的日期是\(date.full.zh)，不在\(period.full.zh)里。抄错了就改；补记以前的，"
            + "加一行：差额说明: ……。照常公开，页面会写明",
          "the day in \(place.cell ?? "") is \(date.full.en), outside \(period.full.en). Mend it, or say why: "
            + "difference: …. It is published, and the page says so")
      )
      .onPage(
        Wording(
          "提醒：“\(row.purpose)”一笔的日期是\(date.full.zh)，不在\(period.full.zh)里。",
          "Note: one entry's day, \(date.full.en), is outside \(period.full.en).")
      )
      .explained(by: account.account.difference)
    }
    if let first = bare.first {
      let place = ledger.place(first, .date)
      findings.append(
        finding(
          at: place,
          Wording(
            "台账有\(bare.count)笔没有日期，第一笔在\(place.cell ?? "")。请补上，例如：\(period.firstDay)。照常公开，页面会写明",
            "\(bare.count) entries have no day, the first in \(place.cell ?? ""). It is published, and the "
              + "page says so")
        )
        .onPage(
          Wording(
            "提醒：有\(bare.count)笔没有写日期。", "Note: \(bare.count) entries have no day.")))
    }
    return findings
  }
}
