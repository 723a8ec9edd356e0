/// 期间: the time that accounts cover: a month, a quarter, half a year or a year.
public struct AccountPeriod: Sendable, Hashable {
  /// How long it is; the raw value is its months.
  public enum Span: Int, Sendable, Hashable {
    case month = 1
    case quarter = 3
    case halfYear = 6
    case year = 12
  }

  /// The year.
  public let year: Int
  /// How long it is.
  public let span: Span
  /// Which of the year's periods of its length it is, from 1.
  public let ordinal: Int

  /// Creates a period; nil where the year has none of this number.
  public init?(year: Int, _ span: Span, _ ordinal: Int = 1) {
    guard 1...9_998 ~= year, 1...12 / span.rawValue ~= ordinal else { return nil }
    self.init(checked: year, span, ordinal)
  }

  /// Creates the period of a length in which a day lies.
  public init(_ span: Span, containing day: Day) {
    let (year, month, _) = day.parts
    self.init(checked: year, span, (month - 1) / span.rawValue + 1)
  }

  private init(checked year: Int, _ span: Span, _ ordinal: Int) {
    self.year = year
    self.span = span
    self.ordinal = ordinal
  }

  /// The period of the same length that comes next.
  public var next: AccountPeriod {
    ordinal < 12 / span.rawValue
      ? AccountPeriod(checked: year, span, ordinal + 1) : AccountPeriod(checked: year + 1, span, 1)
  }

  /// The first day.
  public var firstDay: Day {
    Day(year: year, month: (ordinal - 1) * span.rawValue + 1, day: 1) ?? .earliest
  }

  /// The last day.
  public var lastDay: Day {
    (Day(year: year, month: ordinal * span.rawValue, day: 1) ?? .earliest).lastOfMonth
  }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }
}

extension AccountPeriod: Comparable {
  /// Orders by the first day; of two that begin together, the longer one comes last.
  public static func < (a: AccountPeriod, b: AccountPeriod) -> Bool {
    (a.firstDay, a.lastDay) < (b.firstDay, b.lastDay)
  }
}
