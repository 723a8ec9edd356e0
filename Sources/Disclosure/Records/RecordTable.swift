/// A CSV table of a record.
public struct RecordTable: Sendable, Hashable {
  /// The file as the record names it, for example `分配到户.csv`.
  public var name: String
  /// The file, relative to the site.
  public var file: String
  /// Where the table may be shown.
  public var channel: Channel
  /// The head.
  public var header: [String]
  /// The rows, each as long as the head.
  public var rows: [[String]]
  /// The number of each row as a spreadsheet shows it; empty where no line between them is blank.
  public var rowNumbers: [Int]
  /// Whether the file could be read; a table that could not is neither shown nor summed up.
  public var isReadable: Bool

  /// Creates a table.
  public init(
    name: String, file: String, channel: Channel, header: [String] = [], rows: [[String]] = [],
    rowNumbers: [Int] = [], isReadable: Bool = true
  ) {
    self.name = name
    self.file = file
    self.channel = channel
    self.header = header
    self.rows = rows
    self.rowNumbers = rowNumbers
    self.isReadable = isReadable
  }

  /// The address of a cell as a spreadsheet writes it; `row` counts the rows under the head from 0.
  public static func cell(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = UInt8((rest - 1) % 26) + UInt8(ascii: "A")
      letters = String(UnicodeScalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row + 2)
  }

  /// The place of a cell; `row` counts the rows under the head from 0, the head is row -1.
  public func place(row: Int, column: Int) -> Place {
    let number = rowNumbers.indices.contains(row) ? rowNumbers[row] : row + 2
    return Place(
      file: file, line: number, column: 1, length: 0,
      cell: RecordTable.cell(row: number - 2, column: column))
  }
}
