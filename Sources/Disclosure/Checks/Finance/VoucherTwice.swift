/// F09: a voucher stands for one day's entry of a book and year.
public struct VoucherTwice: RegisterCheck {
  public static let info = CheckInfo(
    code: "F09", severity: .warning, effect: .mark,
    title: Wording("一个凭证号有没有用了两次？", "Is a voucher's number used twice?"),
    explanation: Wording(
      """
      同一本账一年里，一个凭证号只用一次。一个凭证拆成几行写、日期相同的，不算重号。有的村每月从1号重新编，
      那就只在一个月里查。重号的照常公开，页面写明；请翻单据看是抄错了号，还是一张单据记了两次。
      """,
      """
      Within a book and year a voucher's number is used once; several lines of one day are one voucher. \
      Where the numbers begin with 1 every month, only the month is looked at. Look whether a number was \
      copied wrongly or a paper booked twice.
      """),
    bad: .accounts(
      ledger: [
        "日期,凭证号,摘要,收入,支出", "2026-10-09,记-8,鱼塘租金,6000.00,", "1️⃣2026-10-21,记-7,修二组水渠,,2820.00",
      ], others: [.september(voucher: "记-7")]),
    good: .accounts(others: [.september()]))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    register.books.flatMap { book in
      Dictionary(grouping: book) { $0.period?.year ?? 0 }.sorted { $0.key < $1.key }
        .flatMap { findings(in: $0.value) }
    }
  }

  /// The numbers that come back within the accounts of a book and year, in their order.
  private func findings(in cards: [AccountCard]) -> [Finding] {
    let restarts = cards.dropFirst().contains { card in
      card.vouchers.first.map { VoucherTwice.serial(of: $0.number) == 1 } ?? false
    }
    var seen: [String: AccountCard.Voucher] = [:]
    var findings: [Finding] = []
    for card in cards {
      if restarts { seen = [:] }
      for voucher in card.vouchers {
        guard let former = seen[voucher.number] else {
          seen[voucher.number] = voucher
          continue
        }
        guard former.date != voucher.date || former.place.file != voucher.place.file else {
          continue
        }
        findings.append(finding(of: voucher, after: former, in: card))
      }
    }
    return findings
  }

  private func finding(
    of voucher: AccountCard.Voucher, after former: AccountCard.Voucher, in card: AccountCard
  ) -> Finding {
    let earlier = former.date.map(\.short) ?? Wording("前面", "before")
    return finding(
      at: voucher.place,
      Wording(
        "凭证号“\(voucher.number)”\(earlier.zh)那一笔用过了（\(former.place.file)的\(former.place.cell ?? "")）。"
          + "请翻单据看：抄错了号就改，一张单据记了两次就删一笔。照常公开，页面会写明",
        "the voucher “\(voucher.number)” is used before (\(former.place.file), \(former.place.cell ?? "")). "
          + "It is published, and the page says so")
    )
    .onPage(
      Wording(
        "提醒：凭证号“\(voucher.number)”用了两次。", "Note: the voucher “\(voucher.number)” is used twice.")
    )
    .explained(by: card.difference)
  }

  /// The number at the end of a voucher: 12 of 记-12.
  static func serial(of voucher: String) -> Int? {
    let digits = voucher.utf8.reversed().drop { $0 == UInt8(ascii: "#") }
      .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(9)
    guard !digits.isEmpty else {
      // 记字第12号: the number stands before its last word.
      return voucher.hasSuffix("号") ? serial(of: String(voucher.dropLast())) : nil
    }
    return digits.reversed().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
