/// A check that sees the cards of all records and the day.
public protocol RegisterCheck: Check {
  /// What is wrong in the register on `day`.
  func check(_ register: Register, on day: Day) -> [Finding]
}
