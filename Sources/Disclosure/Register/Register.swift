/// All records as cards, in a fixed order, with the site and its rules: what lists and register
/// checks see.
public struct Register: Sendable {
  /// The site file.
  public let site: Site
  /// The rules of the region.
  public let rules: RuleBook
  /// The calendar.
  public let calendar: HolidayCalendar
  /// The matters, newest number first within their issuer; see `MatterCard`.
  public let matters: [MatterCard]
  /// The accounts, oldest period first, then by issuer, book and file.
  public let accounts: [AccountCard]
  /// The records of the other kinds, by kind and file.
  public let others: [PlainCard]

  /// Gathers cards; they are put in order here.
  public init(
    site: Site, rules: RuleBook, calendar: HolidayCalendar, matters: [MatterCard],
    accounts: [AccountCard] = [], others: [PlainCard]
  ) {
    self.site = site
    self.rules = rules
    self.calendar = calendar
    self.matters = matters.sorted { Register.precedes($0, $1) }
    self.accounts = accounts.sorted {
      ($0.period?.firstDay ?? .earliest, $0.period?.lastDay ?? .earliest, $0.series, $0.file)
        < ($1.period?.firstDay ?? .earliest, $1.period?.lastDay ?? .earliest, $1.series, $1.file)
    }
    self.others = others.sorted { ($0.kind.rawValue, $0.file) < ($1.kind.rawValue, $1.file) }
  }

  /// Makes the cards of all records and gathers them.
  public init(site: Site, rules: RuleBook, calendar: HolidayCalendar, wholes: [Whole]) {
    var matters: [MatterCard] = []
    var accounts: [AccountCard] = []
    var others: [PlainCard] = []
    for whole in wholes {
      switch whole {
      case .matter(let matter): matters.append(MatterCard(matter, in: site))
      case .account(let account): accounts.append(AccountCard(account))
      default: if let card = PlainCard(whole) { others.append(card) }
      }
    }
    self.init(
      site: site, rules: rules, calendar: calendar, matters: matters, accounts: accounts,
      others: others)
  }

  /// Newest first: by year and serial downwards, then by issuer and file.
  private static func precedes(_ a: MatterCard, _ b: MatterCard) -> Bool {
    switch (a.number, b.number) {
    case (let x?, let y?) where (x.year, x.serial) != (y.year, y.serial):
      return (x.year, x.serial) > (y.year, y.serial)
    case (nil, _?): return false
    case (_?, nil): return true
    default: return (a.issuer.code ?? "", a.file) < (b.issuer.code ?? "", b.file)
    }
  }
}
