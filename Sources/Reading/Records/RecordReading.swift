public import Disclosure

/// What became of one record's file.
public struct RecordReading: Sendable {
  /// The record with what could be read of it; nil where not even its kind could be told.
  public var record: (any Record)?
  /// What is wrong, in the order in which it was found.
  public var findings: [Finding]

  /// Creates a reading.
  public init(record: (any Record)?, findings: [Finding]) {
    self.record = record
    self.findings = findings
  }
}
