/// F06: no period is missing between two accounts of a book.
public struct PeriodMissing: RegisterCheck {
  public static let info = CheckInfo(
    code: "F06", severity: .warning, effect: .mark,
    title: Wording("中间有没有漏掉一期？", "Is a period missing between two accounts?"),
    explanation: Wording(
      """
      同一本账一期接一期。中间少了一个月、一个季度，照常公开后面的，页面写明缺哪一期；补上那一期就好。
      还没开账、停用过的账，写一行“差额说明”。
      """,
      """
      The accounts of a book follow each other. Where a period is missing the later ones are published, \
      and the page says which one is missing; publish it, or say why in 差额说明 (difference).
      """),
    bad: .accounts(
      period: "1️⃣2026-11",
      ledger: [
        "日期,凭证号,摘要,收入,支出", "2026-11-09,记-1,鱼塘租金,6000.00,", "2026-11-18,记-2,修二组水渠,,2820.00",
      ], others: [.september()]),
    good: .accounts(others: [.september()]))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    AccountChain.findings(in: register) { finding(of: $0, after: $1) }
  }

  private func finding(of card: AccountCard, after former: AccountCard) -> Finding? {
    guard let period = card.period, let last = former.period,
      last.lastDay + 1 < period.firstDay
    else { return nil }
    // A book that was closed for years names its gap, not every month of it.
    var missing: [AccountPeriod] = []
    var next = AccountPeriod(period.span, containing: last.lastDay + 1)
    while next.lastDay < period.firstDay, missing.count < 4 {
      missing.append(next)
      next = next.next
    }
    let isLong = next.lastDay < period.firstDay
    let what =
      missing.isEmpty
      ? "\(last.full.zh)以后" : missing.map(\.full.zh).joined(separator: "、") + (isLong ? "等几期" : "")
    let namesEn =
      missing.isEmpty
      ? "the time after \(last.full.en)"
      : missing.map(\.full.en).joined(separator: ", ") + (isLong ? " and more" : "")
    return finding(
      at: card.places["period"],
      Wording(
        "“\(card.book)”前面一期是\(last.full.zh)，\(what)的收支还没有公开。照常公开，页面会写明。请补上；"
          + "没有这一期的，加一行：差额说明: ……",
        "the accounts before these are of \(last.full.en); those of \(namesEn) are missing. Publish them, or "
          + "say why: difference: …")
    )
    .onPage(
      Wording(
        "提醒：这本账\(what)的收支还没有公开。", "Note: the accounts of \(namesEn) are not public yet.")
    )
    .explained(by: card.difference)
  }
}
