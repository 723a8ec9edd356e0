import Disclosure

/// Accounts as their own pages show them; the parts of the pages are its extensions.
struct AccountView: Sendable {
  let context: SiteContext
  let whole: AccountWhole
  let listing: AccountListing
  /// The accounts of the same book and length up to these, oldest first, twelve at most.
  let history: [AccountCard]

  init(_ whole: AccountWhole, _ listing: AccountListing, in context: SiteContext) {
    self.context = context
    self.whole = whole
    self.listing = listing
    let book = context.books[listing.card.series] ?? []
    history = Array(
      book.filter { $0.period.span == listing.period.span && $0.period <= listing.period }
        .map(\.card).prefix(12).reversed())
  }

  var account: Account { whole.account }
  var words: Words { context.words }
  var period: AccountPeriod { listing.period }
  var address: PageAddress { listing.address }

  /// 收支公开 · 集体账 · 青禾村股份经济合作联合社.
  var tagLine: String {
    words.joined([words("收支公开", "Accounts"), account.book, whole.issuer.name])
  }

  /// Whom to ask.
  var contact: ContactModel? { whole.contact(in: context.site).flatMap { ContactModel($0) } }

  /// The findings that mark the record or its ledger.
  var markFindings: [Finding] {
    let marks = context.snapshot.marks
    let ledger = whole.ledger.map { marks[$0.table.file] ?? [] } ?? []
    return (marks[account.file] ?? []) + ledger
  }

  /// What the supervision body said, and when.
  var supervisionLine: String? {
    guard let supervision = account.supervision, let opinion = supervision.opinion else {
      return nil
    }
    let body = whole.issuer.supervisor ?? words("监督意见", "Supervision")
    let date = supervision.date.map { words($0.full) } ?? ""
    return words("\(body)\(date)：\(opinion)", "\(body), \(date): \(opinion)").ended(by: words.stop)
  }

  /// 差额说明.
  var differenceLine: String? {
    account.difference.map {
      words("差额说明：\($0)", "On the difference: \($0)").ended(by: words.stop)
    }
  }

  /// The four figures, with their names.
  var figures: [(name: String, amount: Money)] {
    guard let ledger = whole.ledger else { return [] }
    return [
      (words(period.openingName), account.opening), (words(period.incomeName), ledger.income),
      (words(period.spendingName), ledger.spending), (words(period.closingName), account.closing),
    ].compactMap { name, amount in amount.map { (name, $0) } }
  }
}
