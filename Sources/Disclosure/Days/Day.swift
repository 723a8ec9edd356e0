/// A civil day of the Gregorian calendar, without a time or a zone.
public struct Day: Sendable, Hashable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// Creates the day that lies `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }
}

extension Day: Comparable {
  /// Earlier days come first.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
