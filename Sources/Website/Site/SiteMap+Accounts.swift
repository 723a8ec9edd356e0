import Disclosure

extension SiteMap {
  /// The list of accounts, and the page, sheet and ledger of each that is shown; nothing where the
  /// site has none.
  static func accountJobs(in context: SiteContext) -> [PageJob] {
    var listings: [String: AccountListing] = [:]
    for listing in context.accounts where listing.isShown(on: context.day) {
      listings[listing.card.file] = listing
    }
    let own = context.snapshot.wholes.flatMap { whole -> [PageJob] in
      guard case .account(let account) = whole, let listing = listings[account.account.file] else {
        return []
      }
      return jobs(of: account, listing, in: context)
    }
    return own + (context.shownAccounts.isEmpty ? [] : [financeJob(in: context)])
  }

  private static func jobs(
    of account: AccountWhole, _ listing: AccountListing, in context: SiteContext
  ) -> [PageJob] {
    let file = account.account.file
    if let hold = context.snapshot.held[file] {
      return context.stubJobs(hold, at: listing.address, owner: file, section: .finance)
    }
    let view = AccountView(account, listing, in: context)
    let sheet = listing.address.sibling("print.html")
    let ledger = account.ledger == nil ? nil : listing.address.sibling("ledger.csv")
    return [
      PageJob(
        address: listing.address, owner: file,
        dependencies: [.record(file)] + view.pageFacts.map { .fact($0) },
        render: { context.templates.account.render(view.page) }),
      sheet.map { sheet in
        PageJob(
          address: sheet, owner: file, dependencies: [.record(file)],
          render: { context.templates.print.render(view.printPage(at: sheet)) })
      },
      ledger.map {
        PageJob(
          address: $0, owner: file, dependencies: [.record(file)], render: { view.ledgerCSV })
      },
    ].compactMap { $0 } + view.fileJobs
  }

  private static func financeJob(in context: SiteContext) -> PageJob {
    let shown = context.shownAccounts
    return PageJob(
      address: SiteAddresses.finance, owner: "accounts",
      dependencies: [.fact(shown.map(\.address.path).joined(separator: " "))]
        + shown.map { .record($0.card.file) },
      render: {
        let words = context.words
        let years = Set(shown.map(\.period.year)).sorted(by: >)
        return context.templates.accounts.render(
          AccountsPage(
            shell: context.shell(
              at: SiteAddresses.finance, title: words("收支公开", "Accounts"),
              trail: [(words("公示栏", "Board"), .home)], section: .finance),
            heading: words("收支公开", "Accounts"),
            years: years.map { year in
              let rows = shown.filter { $0.period.year == year }
              return AccountYearModel(
                anchor: "y\(year)", heading: words("\(year)年", "\(year)"),
                countLine: words("\(rows.count)份", "\(rows.count)"),
                rows: rows.map { $0.row(from: SiteAddresses.finance, words: words) })
            }))
      })
  }
}

extension AccountListing {
  /// The row of a list.
  func row(from page: PageAddress, words: Words) -> AccountRowModel {
    AccountRowModel(
      href: RelativeLink.from(page, to: address), periodLine: words(period.full),
      title: card.book, issuerLine: card.issuer.name,
      line: AccountWords.line(of: card, words: words).map { $0 + words.stop })
  }
}
