import Disclosure
import Publishing

/// What a build did.
public struct BuildOutcome: Sendable {
  /// The findings, in no fixed order.
  public let findings: [Finding]
  /// One line for whoever ran it.
  public let summary: Wording
  /// How many files were written, kept and removed; nil where nothing was built.
  public var files: CommitSummary?
  /// The pages of the records that have findings, by the file that a finding names; for a preview
  /// only.
  public var pages: [String: [String]] = [:]
}
