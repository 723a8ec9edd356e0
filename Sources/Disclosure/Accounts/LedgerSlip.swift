/// A cell of a ledger that could not be read as what its column holds.
public struct LedgerSlip: Sendable, Hashable {
  /// The index of the row in the table, from 0.
  public var row: Int
  /// The index of the column in the table, from 0.
  public var column: Int
  /// What the column holds.
  public var kind: LedgerColumn
  /// What stands there.
  public var written: String
}
