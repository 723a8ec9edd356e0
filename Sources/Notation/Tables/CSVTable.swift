public import Disclosure

/// A table as a spreadsheet saved it: a header and rows, each cell with its place.
public struct CSVTable: Sendable {
  /// The file's name.
  public let file: String
  /// The names of the columns.
  public let header: [String]
  /// The rows below the header; blank lines are left out.
  public let rows: [[String]]
  /// For each record, the header first: its row in a spreadsheet, from 1.
  let rowNumbers: [Int]
  /// For each record, the header first: where each cell starts.
  let spots: [[Spot]]

  /// The place of a cell; `row` is an index of `rows`.
  public func place(row: Int, column: Int) -> Place { place(record: row + 1, column: column) }

  /// The place of a column's name.
  public func headerPlace(column: Int) -> Place { place(record: 0, column: column) }

  /// The number of a row as a spreadsheet shows it, from 1; the header's is usually 1.
  public func rowNumber(_ row: Int) -> Int {
    row + 1 < rowNumbers.count ? rowNumbers[row + 1] : 0
  }

  private func place(record: Int, column: Int) -> Place {
    guard spots.indices.contains(record), spots[record].indices.contains(column) else {
      return Place(file: file)
    }
    let spot = spots[record][column]
    return Place(
      file: file, line: spot.line, column: spot.column,
      cell: Self.address(row: rowNumbers[record], column: column))
  }

  /// The address of a cell as a spreadsheet writes it: `B4` for row 4, column 1 (from 0).
  public static func address(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(65 + (rest - 1) % 26))
      letters = String(Character(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}
