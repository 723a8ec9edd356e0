/// How grave a finding is; it decides the exit status.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// Was already wrong on the day it was committed.
  case error
  /// Needs attention; time alone can bring it.
  case warning
  /// For the clerk's information.
  case note
}
