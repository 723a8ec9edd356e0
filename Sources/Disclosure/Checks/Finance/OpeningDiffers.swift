/// F04: accounts begin with what the former ones ended with.
public struct OpeningDiffers: RegisterCheck {
  public static let info = CheckInfo(
    code: "F04", severity: .warning, effect: .mark,
    title: Wording("上期结余和上一期公开的结余一样吗？", "Is the opening what the last accounts ended with?"),
    explanation: Wording(
      """
      同一单位同一本账，这一期开头的钱应该就是上一期末尾的钱。不一样的照常公开，页面写明差多少。抄错的改过来；
      上一期公开以后才发现漏记的，数字不改，写一行“差额说明”。
      """,
      """
      Of one book, the money at the beginning is what the last accounts ended with. Where it differs \
      the accounts are published with the difference; a line 差额说明 (difference) says why.
      """),
    bad: .accounts(
      opening: "1️⃣48,210.50元", closing: "51,390.50元",
      ledger: [
        "日期,凭证号,摘要,收入,支出", "2026-10-09,记-1,鱼塘租金,6000.00,", "2026-10-21,记-2,修二组水渠,,2820.00",
      ], others: [.september()]),
    good: .accounts(others: [.september()]))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    AccountChain.findings(in: register) { finding(of: $0, after: $1) }
  }

  private func finding(of card: AccountCard, after former: AccountCard) -> Finding? {
    guard let period = card.period, let last = former.period, last.lastDay + 1 == period.firstDay,
      let opening = card.opening, let closing = former.closing, opening != closing
    else { return nil }
    let gap = opening.distance(to: closing).yuan
    let sentence =
      "“\(period.openingName.zh)”\(opening.yuan)，\(last.short.zh)公开的“\(last.closingName.zh)”"
      + "是\(closing.yuan)，差\(gap)"
    return finding(
      at: card.places["opening"],
      Wording(
        "\(sentence)。\(Wording.explainDifference.zh)",
        "the opening is \(opening), the accounts of \(last.full.en) ended with \(closing). "
          + Wording.explainDifference.en)
    )
    .onPage(
      Wording(
        "提醒：\(sentence)。",
        "Note: the opening is \(opening) yuan; \(last.full.en) ended with \(closing).")
    )
    .explained(by: card.difference)
  }
}
