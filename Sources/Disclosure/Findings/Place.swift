/// Where something stands: a stretch of a line, a cell of a table, or a file as a whole.
public struct Place: Sendable, Hashable {
  /// The file, relative to the site's folder, with `/` between its parts.
  public var file: String
  /// The line, from 1; 0 when the place is the file itself (its name, its size).
  public var line: Int
  /// The column in code points, from 1; 0 when the place is the file itself.
  public var column: Int
  /// The length in code points; 0 when only the start is known.
  public var length: Int
  /// The address of a table's cell as a spreadsheet writes it, for example `B4`.
  public var cell: String?

  /// Creates a place in a text file.
  public init(file: String, line: Int, column: Int, length: Int = 0, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.cell = cell
  }

  /// Creates a place that is the file as a whole.
  public init(file: String) {
    self.init(file: file, line: 0, column: 0)
  }

  /// The first column after the place.
  public var endColumn: Int { column + length }

  /// The start of the place.
  public var spot: Spot { Spot(line: line, column: column) }
}

extension Place: Comparable {
  /// Orders by file, line and column, as findings are listed.
  public static func < (a: Place, b: Place) -> Bool {
    if a.file != b.file { return a.file < b.file }
    return (a.line, a.column, a.length) < (b.line, b.column, b.length)
  }
}
