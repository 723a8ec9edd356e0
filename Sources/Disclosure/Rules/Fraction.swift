/// A part of a whole, kept exact: two thirds is 2/3, never 0.67.
public struct Fraction: Sendable, Hashable {
  /// Above the line.
  public var numerator: Int
  /// Below the line, more than zero.
  public var denominator: Int

  /// Creates a fraction; nil unless 0 ≤ numerator ≤ denominator ≤ 1,000 and the whole is not 0.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard denominator > 0, denominator <= 1_000, (0...denominator).contains(numerator) else {
      return nil
    }
    self.numerator = numerator
    self.denominator = denominator
  }
}
