import Disclosure

extension Finding {
  /// R17: a row with more or fewer cells than the header.
  static func raggedRow(_ place: Place, row: Int, cells: Int, columns: Int) -> Finding {
    Finding(
      code: "R17", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "表格第\(row)行有\(cells)格，表头有\(columns)格。请在表格软件里对齐这一行；内容里有逗号的，另存为CSV时会自动加引号。",
        "Row \(row) of the table has \(cells) cells, the header \(columns). Align the row in a "
          + "spreadsheet; saving as CSV puts cells with commas in quotes."))
  }

  /// R18: a quotation mark that is never closed.
  static func openQuote(_ place: Place, row: Int) -> Finding {
    Finding(
      code: "R18", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "表格第\(row)行有一个引号只有前一半，后面的内容都读成了一格。请补上后一半引号，或者在表格软件里重新另存为CSV。",
        "A quotation mark in row \(row) is never closed, so all that follows was read as one "
          + "cell. Close it, or save the table as CSV again."))
  }

  /// R18: text between a closing quotation mark and the comma.
  static func textAfterQuote(_ place: Place, row: Int) -> Finding {
    Finding(
      code: "R18", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "表格第\(row)行的引号后面还有内容。格子里要写引号的，请写两个：\"\"，或者在表格软件里重新另存为CSV。",
        "Row \(row) has text after a closing quotation mark. Write a quotation mark within a "
          + "cell twice, or save the table as CSV again."))
  }

  /// R18: a table without anything in it.
  static func emptyTable(_ place: Place) -> Finding {
    Finding(
      code: "R18", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "这个表格是空的。请在第一行写各列的名称，例如：组别,户数,金额",
        "This table is empty. Write the names of the columns on its first line."))
  }

  /// R16: more columns than are read.
  static func tooManyColumns(_ place: Place, limit: Int) -> Finding {
    Finding(
      code: "R16", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "这一行超过\(limit)列，后面的没有读。请删掉多余的列再保存。",
        "This row has more than \(limit) columns; the rest was not read. Delete the columns "
          + "that are not needed."))
  }
}
