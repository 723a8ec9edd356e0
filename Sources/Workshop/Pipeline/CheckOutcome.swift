import Disclosure

/// What `Workshop.check` found.
public struct CheckOutcome: Sendable {
  /// The findings, in no fixed order; `Report` puts them in order.
  public let findings: [Finding]
  /// The day for which the site was checked.
  public let day: Day?
}
