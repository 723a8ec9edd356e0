/// One thing that was worked out for a new record, or that remains to be done, and why.
public struct DraftNote: Sendable, Hashable {
  /// What it is about: 编号, 公示天数.
  public let label: Wording
  /// What was worked out, and from where.
  public let text: Wording

  /// Creates a note.
  public init(_ label: Wording, _ text: Wording) {
    self.label = label
    self.text = text
  }
}
