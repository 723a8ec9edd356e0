/// What decides which rules apply to a matter.
public struct RuleFacts: Sendable, Hashable {
  /// Whom the site speaks for.
  public var subject: Subject
  /// The matter's category.
  public var category: MatterCategory?
  /// What the record writes as its matter.
  public var matter: String
  /// The sort of body that speaks.
  public var issuer: Issuer.Sort
  /// The stage.
  public var stage: Stage
  /// The form.
  public var form: Form
  /// The kind of record.
  public var record: RecordKind

  /// Creates the facts of a matter.
  public init(
    subject: Subject, category: MatterCategory?, matter: String, issuer: Issuer.Sort,
    stage: Stage = .afterDecision, form: Form = .consultation, record: RecordKind = .matter
  ) {
    self.subject = subject
    self.category = category
    self.matter = matter
    self.issuer = issuer
    self.stage = stage
    self.form = form
    self.record = record
  }

  /// Whether a rule that names a matter means this one.
  func isAbout(_ name: String) -> Bool {
    guard let category else { return matter == name }
    return category.id.isSameBytes(as: name) || category.name.isSameBytes(as: name)
      || category.aliases.contains { $0.isSameBytes(as: name) }
  }
}

extension RuleScope {
  /// Whether every part that is given fits the facts.
  public func applies(to facts: RuleFacts) -> Bool {
    if !subjects.isEmpty, !subjects.contains(facts.subject) { return false }
    if !issuers.isEmpty, !issuers.contains(facts.issuer) { return false }
    if !stages.isEmpty, !stages.contains(facts.stage) { return false }
    if !forms.isEmpty, !forms.contains(facts.form) { return false }
    if !records.isEmpty, !records.contains(facts.record) { return false }
    if !owners.isEmpty {
      guard let owner = facts.category?.owner, owners.contains(owner) else { return false }
    }
    if !matters.isEmpty {
      guard matters.contains(where: facts.isAbout) else { return false }
    }
    return true
  }
}
