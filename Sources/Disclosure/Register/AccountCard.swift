/// What lists, the board and register checks see of accounts; a fixed list of fields.
public struct AccountCard: Sendable {
  /// The record's file.
  public let file: String
  /// Where its fields stand.
  public let places: Places
  /// 标题.
  public let title: String
  /// Who speaks.
  public let issuer: Issuer
  /// 账.
  public let book: String
  /// 期间.
  public let period: AccountPeriod?
  /// 上期结余.
  public let opening: Money?
  /// 本期结余.
  public let closing: Money?
  /// The sum of what came in; nil where the ledger cannot be read.
  public let income: Money?
  /// The sum of what was spent; nil where the ledger cannot be read.
  public let spending: Money?
  /// How many receipts and payments the ledger holds.
  public let entryCount: Int
  /// 差额说明.
  public let difference: String?
  /// 草稿.
  public let isDraft: Bool
  /// The first day on which the accounts may be seen.
  public let visibleFrom: Day?
  /// The days on which they were posted.
  public let postedDays: [Day]
  /// The vouchers of the entries, in their order.
  public let vouchers: [Voucher]

  /// A voucher as an entry names it.
  public struct Voucher: Sendable {
    /// The number as it is written.
    public var number: String
    /// The day of the entry.
    public var date: Day?
    /// Where it stands.
    public var place: Place
  }

  /// Makes the card of accounts.
  public init(_ whole: AccountWhole) {
    let account = whole.account
    file = account.file
    places = account.places
    title = account.title
    issuer = whole.issuer
    book = account.book
    period = account.period
    opening = account.opening
    closing = account.closing
    income = whole.ledger?.income
    spending = whole.ledger?.spending
    let entries = whole.ledger?.entries ?? []
    entryCount = entries.count
    difference = account.difference
    isDraft = account.isDraft
    visibleFrom = whole.visibleFrom
    postedDays = account.posted.compactMap(\.date)
    vouchers = entries.compactMap { row in
      guard let number = row.voucher, let ledger = whole.ledger else { return nil }
      return Voucher(number: number, date: row.date, place: ledger.place(row, .voucher))
    }
  }

  /// What makes accounts follow each other: issuer and book.
  public var series: Series { Series(issuer: issuer.code ?? issuer.name ?? "", book: book) }

  /// An issuer's book.
  public struct Series: Sendable, Hashable, Comparable {
    /// The issuer's 代号.
    public var issuer: String
    /// The book.
    public var book: String

    /// Orders by issuer, then by book.
    public static func < (a: Series, b: Series) -> Bool {
      (a.issuer, a.book) < (b.issuer, b.book)
    }
  }
}
