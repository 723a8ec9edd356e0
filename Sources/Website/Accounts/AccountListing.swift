import Disclosure

/// Accounts as lists name them: their card, and where their page stands.
struct AccountListing: Sendable {
  let card: AccountCard
  let address: PageAddress
  /// The months, quarters or years by which lists sort them.
  let period: AccountPeriod

  /// The accounts that are no drafts, newest period first, then by issuer and book in the order of
  /// the site file; whether they are shown yet or not.
  static func all(in register: Register) -> [AccountListing] {
    var taken: [PageAddress: Int] = [:]
    let listings = register.accounts.compactMap { card -> AccountListing? in
      guard !card.isDraft, let period = card.period,
        let address = SiteAddresses.account(card, period, in: register.site)
      else { return nil }
      let number = taken[address, default: 0] + 1
      taken[address] = number
      let own =
        number > 1 ? SiteAddresses.account(card, period, number, in: register.site) : address
      return own.map { AccountListing(card: card, address: $0, period: period) }
    }
    let issuers = Dictionary(
      register.site.issuers.enumerated().map { ($1.code ?? $1.name ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    func place(_ listing: AccountListing) -> (Int, String, String) {
      (issuers[listing.card.series.issuer] ?? .max, listing.card.book, listing.card.file)
    }
    return listings.sorted { a, b in
      a.period != b.period
        ? (a.period.lastDay, a.period.firstDay) > (b.period.lastDay, b.period.firstDay)
        : place(a) < place(b)
    }
  }

  /// Whether the accounts may be seen on a day.
  func isShown(on day: Day) -> Bool { card.visibleFrom.map { $0 <= day } ?? false }
}

extension SiteAddresses {
  /// The list of all accounts.
  static let finance = PageAddress("finance/index.html") ?? .home

  /// The address of accounts: `finance/2026-10/村级账/index.html` for the site's first issuer,
  /// `finance/2026-10/she/集体账/index.html` for the others; `number` tells namesakes apart.
  static func account(
    _ card: AccountCard, _ period: AccountPeriod, _ number: Int = 1, in site: Site
  ) -> PageAddress? {
    let isFirst = card.issuer.code == site.issuers.first?.code
    let issuer = isFirst ? "" : (card.issuer.code ?? "_") + "/"
    let book = card.book.split { $0 == "/" || $0 == "\\" || $0 == "." }.joined(separator: "-")
    let folder = (book.isEmpty ? "_" : book) + (number > 1 ? "-\(number)" : "")
    return PageAddress("finance/\(period)/\(issuer)\(folder)/index.html")
  }
}

extension Snapshot {
  /// The parts of the site that the navigation names only where they hold something: what every
  /// page depends on.
  public var optionalSections: [String] {
    let hasAccounts = register.accounts.contains { card in
      !card.isDraft && card.period != nil && held[card.file] == nil
        && card.visibleFrom.map { $0 <= day } ?? false
    }
    return hasAccounts ? ["finance"] : []
  }
}
