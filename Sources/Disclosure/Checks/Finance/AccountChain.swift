/// How the accounts of one book follow each other.
enum AccountChain {
  /// What `find` says of accounts and the ones of the same book that end last before they begin.
  static func findings(
    in register: Register, _ find: (_ card: AccountCard, _ former: AccountCard) -> Finding?
  ) -> [Finding] {
    register.books.flatMap { book in
      steps(of: book).compactMap { find($0.card, $0.former) }
    }
  }

  /// The accounts of a book with their former ones, in one pass over the days.
  ///
  /// A book may hold a month beside the year that it is part of, so the former accounts are not
  /// simply those that stand before.
  private static func steps(
    of book: [AccountCard]
  ) -> [(card: AccountCard, former: AccountCard)] {
    let dated = book.compactMap { card in card.period.map { (card: card, period: $0) } }
    let ending = dated.sorted {
      ($0.period.lastDay, $1.card.file) < ($1.period.lastDay, $0.card.file)
    }
    var former: AccountCard?
    var next = 0
    return dated.sorted {
      ($0.period.firstDay, $0.card.file) < ($1.period.firstDay, $1.card.file)
    }.compactMap { current in
      while next < ending.count, ending[next].period.lastDay < current.period.firstDay {
        former = ending[next].card
        next += 1
      }
      return former.map { (current.card, $0) }
    }
  }
}
