/// An amount of money in fen (hundredths of a yuan), exact.
public struct Money: Sendable, Hashable, Comparable {
  /// The amount in fen.
  public var fen: Int64

  /// Creates an amount from fen.
  public init(fen: Int64) {
    self.fen = fen
  }

  /// Orders by amount.
  public static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }

  /// The sum, or nil where it does not fit.
  public func adding(_ other: Money) -> Money? {
    let (sum, overflow) = fen.addingReportingOverflow(other.fen)
    return overflow ? nil : Money(fen: sum)
  }

  /// The difference, or nil where it does not fit.
  public func subtracting(_ other: Money) -> Money? {
    let (difference, overflow) = fen.subtractingReportingOverflow(other.fen)
    return overflow ? nil : Money(fen: difference)
  }

  /// The sum of amounts; no village's money exceeds what fits, so a sum that would stays at the end.
  public static func sum(of amounts: [Money]) -> Money {
    amounts.reduce(Money(fen: 0)) { $0.adding($1) ?? Money(fen: .max) }
  }

  /// The distance between two amounts, never negative.
  public func distance(to other: Money) -> Money {
    let (difference, overflow) = fen.subtractingReportingOverflow(other.fen)
    guard !overflow, difference != .min else { return Money(fen: .max) }
    return Money(fen: abs(difference))
  }
}

extension Money: CustomStringConvertible {
  /// The amount with its two decimals and the thousands apart: `126,800.00`.
  public var description: String {
    let magnitude = fen.magnitude
    var digits = String(magnitude / 100)
    var grouped = ""
    while digits.utf8.count > 3 {
      grouped = "," + String(digits.suffix(3)) + grouped
      digits.removeLast(3)
    }
    let cents = magnitude % 100
    return (fen < 0 ? "-" : "") + digits + grouped + (cents < 10 ? ".0" : ".") + String(cents)
  }

  /// The amount as pages show it: `126,800.00元`.
  public var yuan: String { description + "元" }
}
