/// What `gongshi explain`, `docs/checks.md` and the tests know of a check.
public struct CheckInfo: Sendable {
  /// The group's letter and a number, `W01`; its meaning never changes.
  public let code: String
  /// The severity that its findings have as a rule.
  public let severity: Severity
  /// The effect that its findings have as a rule.
  public let effect: Effect
  /// What it asks, as a question.
  public let title: Wording
  /// Why it asks, what happens, what to do.
  public let explanation: Wording
  /// The kind of rule it reads, where it reads one.
  public let ruleKind: RuleKind?
  /// A record that it finds fault with, the expected place marked with 1️⃣.
  public let bad: CheckExample
  /// The same record as it should be.
  public let good: CheckExample

  /// Describes a check.
  public init(
    code: String, severity: Severity, effect: Effect, title: Wording, explanation: Wording,
    ruleKind: RuleKind? = nil, bad: CheckExample, good: CheckExample
  ) {
    self.code = code
    self.severity = severity
    self.effect = effect
    self.title = title
    self.explanation = explanation
    self.ruleKind = ruleKind
    self.bad = bad
    self.good = good
  }
}
