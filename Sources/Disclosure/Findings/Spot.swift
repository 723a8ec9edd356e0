/// A position in a text file, counted in lines and code points from 1.
public struct Spot: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in code points (Unicode scalars), from 1.
  public var column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  public static func < (a: Spot, b: Spot) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
