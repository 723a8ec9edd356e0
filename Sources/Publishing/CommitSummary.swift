/// What a build did.
public struct CommitSummary: Sendable, Hashable {
  /// How many files were written.
  public var written: Int
  /// How many stayed as they were.
  public var kept: Int
  /// How many are no longer there.
  public var removed: Int
  /// The entries at the top of the output folder that are not ours and were left in it.
  public var carried: [String]

  /// Creates a summary.
  public init(written: Int, kept: Int, removed: Int, carried: [String] = []) {
    self.written = written
    self.kept = kept
    self.removed = removed
    self.carried = carried
  }
}
