/// Accounts with what follows from them, the site file and the rules; the day plays no part.
public struct AccountWhole: Sendable {
  /// The record; its title is filled in where none was written.
  public let account: Account
  /// Who speaks; the site's first issuer where the record names none or an unknown one.
  public let issuer: Issuer
  /// Whether the issuer that the record names is one of the site's.
  public let isIssuerKnown: Bool
  /// What decides which rules apply.
  public let facts: RuleFacts
  /// The ledger; nil where there is none that can be read.
  public let ledger: AccountLedger?
  /// The columns that paper shows.
  public let paperColumns: [LedgerColumn]
  /// The columns that the web shows.
  public let webColumns: [LedgerColumn]

  /// Works out what follows from accounts.
  public init(_ account: Account, site: Site, rules: RuleBook) {
    let named = account.issuer.flatMap { site.issuer(named: $0) }
    let issuer = named ?? site.issuers.first ?? Issuer()
    self.issuer = issuer
    isIssuerKnown = account.issuer == nil || named != nil
    facts = RuleFacts(
      subject: site.subject ?? .village, category: nil, matter: "", issuer: issuer.effectiveSort,
      form: .disclosure, record: .account)
    ledger = account.envelope.tables.first { $0.name == account.ledger && $0.isReadable }
      .map { AccountLedger($0, period: account.period) }
    var titled = account
    if titled.title.isEmpty {
      titled.title =
        "\(issuer.name ?? "")\(account.period?.full.zh ?? "")收支公开"
        + (account.book.isEmpty ? "" : "（\(account.book)）")
    }
    self.account = titled
    let present = LedgerColumn.allCases.filter { [ledger] in ledger?.columns[$0] != nil }
    let scope = facts
    // What harms a person is judged by today's rules: one that has ended opens nothing.
    let names = rules.rules(.names).filter { rule in
      rule.to == nil && rule.scope.records.contains(.account) && rule.scope.applies(to: scope)
    }
    func shown(_ allowed: KeyPath<Rule, [String]>) -> [LedgerColumn] {
      present.filter { column in
        !column.namesPersons
          || (!names.isEmpty
            && names.allSatisfy { rule in
              rule[keyPath: allowed].contains { $0 == "全部" || column.names.contains($0) }
            })
      }
    }
    paperColumns = shown(\.onPaper)
    webColumns = shown(\.onWeb)
  }

  /// Who takes questions: as the record says, else the issuer's own, else the site's.
  public func contact(in site: Site) -> Contact? {
    account.contact ?? issuer.contact ?? site.contact
  }

  /// The first day on which the accounts may be seen: that of the first posting, else that of the
  /// supervision body's opinion, else the one after the period.
  public var visibleFrom: Day? {
    account.posted.compactMap(\.date).min() ?? account.supervision?.date
      ?? account.period.map { $0.lastDay + 1 }
  }

  /// What should be left at the end: opening and income less spending.
  public var expectedClosing: Money? {
    guard let ledger, let opening = account.opening else { return nil }
    return opening.adding(ledger.income)?.subtracting(ledger.spending)
  }
}
