import Disclosure
import Publishing

/// What a build did.
public struct BuildOutcome: Sendable {
  /// The findings, in no fixed order.
  public let findings: [Finding]
  /// One line for whoever ran it.
  public let summary: Wording
}
