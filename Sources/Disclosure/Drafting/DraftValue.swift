/// What stands behind a field's name in a new record.
public enum DraftValue: Sendable, Hashable {
  /// On the same line.
  case line(String)
  /// Below it, one item a line.
  case lines([String])
  /// The field with blanks where its value belongs.
  case blank
  /// The field is not written.
  case leftOut
}
