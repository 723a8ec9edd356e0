/// A rule of a book, by reference: a rule has some thirty fields, and checks and pages are handed
/// the same few of them for every record.
public final class SharedRule: Sendable {
  /// The rule.
  public let rule: Rule

  /// Shares a rule.
  init(_ rule: Rule) { self.rule = rule }
}
