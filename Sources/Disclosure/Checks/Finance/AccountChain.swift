/// How the accounts of one book follow each other.
enum AccountChain {
  /// The accounts that end last before `card` begins; `book` is in order.
  static func former(of card: AccountCard, in book: [AccountCard]) -> AccountCard? {
    guard let first = card.period?.firstDay else { return nil }
    return book.filter { $0.period.map { $0.lastDay < first } ?? false }
      .max { ($0.period?.lastDay ?? first, $1.file) < ($1.period?.lastDay ?? first, $0.file) }
  }
}
