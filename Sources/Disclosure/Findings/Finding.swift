/// What a check, or the reading of a file, found: what is wrong, where, why, and what to write.
public struct Finding: Sendable, Hashable {
  /// The code, for example `W01`; its meaning never changes.
  public var code: String
  /// How grave it is; decides the exit status.
  public var severity: Severity
  /// What the build does with the record.
  public var effect: Effect
  /// Where it stands.
  public var place: Place
  /// One sentence for the clerk: what is wrong, why, what to write instead.
  public var message: Wording
  /// The rule it rests on.
  public var rule: Citation?
  /// The exact text to write, where it is known.
  public var fix: Fix?
  /// The village's own reason (说明), where it gave one for this mark.
  public var reason: String?
  /// The neutral line that villagers read where the finding marks a page; without it a general
  /// line of its group stands there.
  public var pageLine: Wording?

  /// Creates a finding.
  public init(
    code: String, severity: Severity, effect: Effect, place: Place, message: Wording,
    rule: Citation? = nil, fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.effect = effect
    self.place = place
    self.message = message
    self.rule = rule
    self.fix = fix
    reason = nil
    pageLine = nil
  }
}

extension Finding {
  /// The finding with the neutral line that villagers read where it marks a page.
  public func onPage(_ line: Wording) -> Finding {
    var finding = self
    finding.pageLine = line
    return finding
  }
}

extension Finding {
  /// Whether it is of the groups whose findings mean harm to a person.
  public var mayHarm: Bool { code.first.map { "SB".contains($0) } ?? false }
}

extension Finding: Comparable {
  /// Orders by file, line, column and code, then by message, so that any run lists them alike.
  public static func < (a: Finding, b: Finding) -> Bool {
    if a.place != b.place { return a.place < b.place }
    return (a.code, a.message.zh) < (b.code, b.message.zh)
  }
}
