/// How a plan is brought to disk.
public struct CommitOptions: Sendable {
  /// Renders and writes every file anew, whatever the former tree holds.
  public var clean = false
  /// Has the disk take everything in before the trees are exchanged, so that the site also
  /// survives a power cut.
  public var durable = true
  /// Called before every step; what it throws ends the build there, as if the program were killed.
  public var watch: (@Sendable (CommitStep) throws(DiskTrouble) -> Void)?

  /// Creates the usual options.
  public init(clean: Bool = false, durable: Bool = true) {
    self.clean = clean
    self.durable = durable
  }
}
