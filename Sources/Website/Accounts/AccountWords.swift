import Disclosure

/// What accounts say in a sentence.
enum AccountWords {
  /// 10月收入6,000.00元，支出2,820.00元，结余51,300.50元: one line for lists and the board.
  static func line(of card: AccountCard, words: Words) -> String? {
    guard let period = card.period, let income = card.income, let spending = card.spending,
      let closing = card.closing
    else { return nil }
    return words(
      "\(period.short.zh)收入\(income.yuan)，支出\(spending.yuan)，结余\(closing.yuan)",
      "\(period.short.en): income \(income), spending \(spending), \(closing) yuan left")
  }

  /// What a villager reads first: how much came in, how much was spent, how much is left, and what
  /// the most was spent on.
  static func gist(of whole: AccountWhole, words: Words) -> String? {
    guard let ledger = whole.ledger, let period = whole.account.period else { return nil }
    let zero = Money(fen: 0)
    let name = period.short
    var parts = [
      ledger.income == zero
        ? words("\(name.zh)没有收入", "\(name.en): no income")
        : words("\(name.zh)收入\(ledger.income.yuan)", "\(name.en): income \(ledger.income) yuan"),
      ledger.spending == zero
        ? words("没有支出", "nothing spent")
        : words("支出\(ledger.spending.yuan)", "\(ledger.spending) yuan spent"),
    ]
    if let closing = whole.account.closing {
      parts.append(words("还剩\(closing.yuan)", "\(closing) yuan left"))
    }
    var sentence = parts.joined(separator: words("，", ", ")) + words.stop
    let largest = largest(in: ledger)
    if !largest.isEmpty {
      let items = largest.map { row in
        words(
          "\(row.purpose)\(row.spending?.yuan ?? "")",
          "\(row.purpose) (\(row.spending?.description ?? "") yuan)")
      }
      sentence += words(
        "花得最多的是：\(items.joined(separator: "、"))。",
        " Most went to: \(items.joined(separator: ", ")).")
    }
    return sentence
  }

  /// The three largest payments, of equal ones the earlier.
  private static func largest(in ledger: AccountLedger) -> [LedgerRow] {
    let payments = ledger.entries.filter { ($0.spending ?? Money(fen: 0)) > Money(fen: 0) }
    return Array(
      payments.sorted { a, b in
        let (x, y) = (a.spending ?? Money(fen: 0), b.spending ?? Money(fen: 0))
        return x == y ? a.index < b.index : x > y
      }.prefix(3))
  }
}
