/// F07: a book has one record for a period.
public struct PeriodTwice: RegisterCheck {
  public static let info = CheckInfo(
    code: "F07", severity: .error, effect: .withhold,
    title: Wording("同一本账同一期有没有写两份？", "Has a book two records for one period?"),
    explanation: Wording(
      """
      同一单位、同一本账、同一个月只有一份收支。两份都公开，村民不知道看哪份，所以文件名排在后面的先拦下。
      期间写错的改期间；不是一本账的，账的名称写得不一样；要改已经公开的，改原来的文件。
      """,
      """
      Of one issuer's book there is one record a period. Of two, nobody knows which to believe, so the \
      one whose file comes later is held back. Mend the period or the book's name, or change the record \
      that is there.
      """),
    bad: .accounts(period: "1️⃣2026-10", others: [twin(book: "集体账")]),
    good: .accounts(others: [twin(book: "征地补偿专账")]))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    register.books.flatMap { book in
      Dictionary(grouping: book, by: \.period).values.flatMap { cards in
        let cards = cards.sorted { $0.file < $1.file }
        return cards.dropFirst().map { card in
          let period = card.period?.full ?? Wording("", "")
          return finding(
            at: card.places["period"],
            Wording(
              "“\(card.book)”\(period.zh)的收支已经有一份（\(cards[0].file)）。期间写错了就改期间；"
                + "不是同一本账，账的名称写得不一样。改好之前，这一件不打印、不上网",
              "the book “\(card.book)” has accounts for \(period.en) already (\(cards[0].file)); mend the "
                + "period or the book. Until then this record is neither printed nor published"))
        }
      }
    }
  }

  /// Accounts of October in a file that comes first.
  private static func twin(book: String) -> CheckExample {
    CheckExample(
      file: "content/accounts/2026-10-a.md",
      others: [
        ("content/accounts/2026-10-a.csv", "日期,凭证号,摘要,收入,支出\n2026-10-15,专-1,利息,12.30,\n")
      ],
      """
      ---
      账: \(book)
      期间: 2026-10
      上月结余: 100.00元
      本月结余: 112.30元
      台账: 2026-10-a.csv
      监督意见: 2026-11-08 同意公开
      ---
      """)
  }
}
