import Disclosure

/// A code that is given while files are read and pages are made, without a check of its own.
public struct ReadingCode: Sendable {
  /// The group's letter and a number; its meaning never changes.
  public let code: String
  /// The severity that its findings have as a rule.
  public let severity: Severity
  /// What is the matter, in a few words.
  public let title: Wording
  /// Why it matters and what to do.
  public let explanation: Wording
  /// What to type, as a clerk would type it; empty where there is nothing to type.
  public let example: String

  init(
    _ code: String, _ severity: Severity, _ title: Wording, _ explanation: Wording,
    _ example: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.example = example
  }
}
