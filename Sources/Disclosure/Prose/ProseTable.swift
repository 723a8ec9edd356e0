/// A table written in a body with pipes.
public struct ProseTable: Sendable, Hashable {
  /// How a column's text is set.
  public enum Alignment: Sendable, Hashable {
    /// To the start of the line.
    case start
    /// In the middle.
    case center
    /// To the end of the line, as numbers are.
    case end
  }

  /// One setting a column.
  public var alignments: [Alignment]
  /// The head's cells.
  public var header: [[Inline]]
  /// The rows' cells, each row as long as the head.
  public var rows: [[[Inline]]]
  /// Where the table begins.
  public var spot: Spot

  /// Creates a table.
  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]], spot: Spot) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.spot = spot
  }
}
