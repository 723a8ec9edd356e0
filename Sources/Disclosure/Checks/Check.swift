/// A rule applied to the records; one check is one file.
public protocol Check: Sendable {
  /// Its code, weight, explanation and examples.
  static var info: CheckInfo { get }
  /// Creates the check.
  init()
}

extension Check {
  /// A finding of this check; severity and effect are the check's own unless given.
  public func finding(
    at place: Place, _ message: Wording, severity: Severity? = nil, effect: Effect? = nil,
    rule: Rule? = nil, fix: Fix? = nil
  ) -> Finding {
    Finding(
      code: Self.info.code, severity: severity ?? Self.info.severity,
      effect: effect ?? Self.info.effect, place: place, message: message, rule: rule?.citation,
      fix: fix)
  }
}
