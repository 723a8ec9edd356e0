/// One line of a calendar file, split at its commas, with the place of each cell.
struct CalendarRow {
  /// A cell without the spaces around it.
  struct Cell {
    var text: String
    var place: Place
  }

  var cells: [Cell]
  var place: Place

  /// Splits `text` into the rows that hold something; lines that begin with `#` are remarks,
  /// and a first line of column names is left out.
  static func rows(of text: String, file: String) -> [CalendarRow] {
    var rows: [CalendarRow] = []
    var line = 1
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while !scalars.isEmpty {
      let end = scalars.firstIndex(of: "\n") ?? scalars.endIndex
      let row = CalendarRow(line: scalars[..<end], number: line, file: file)
      if let first = row.cells.first?.text, row.cells.contains(where: { !$0.text.isEmpty }),
        !first.hasPrefix("#"), !(rows.isEmpty && (first == "date" || first == "日期"))
      {
        rows.append(row)
      }
      scalars = end == scalars.endIndex ? scalars[end...] : scalars[scalars.index(after: end)...]
      line += 1
    }
    return rows
  }

  private init(line: Substring.UnicodeScalarView, number: Int, file: String) {
    cells = []
    var column = 1
    for part in line.split(omittingEmptySubsequences: false, whereSeparator: { ",，".has($0) }) {
      let lead = part.prefix { " \t\r\u{3000}".has($0) }.count
      var inner = part.dropFirst(lead)
      while let last = inner.last, " \t\r\u{3000}".has(last) { inner.removeLast() }
      cells.append(
        Cell(
          text: String(inner),
          place: Place(file: file, line: number, column: column + lead, length: inner.count)))
      column += part.count + 1
    }
    let length = line.last == "\r" ? line.count - 1 : line.count
    place = Place(file: file, line: number, column: 1, length: length)
  }
}

extension String {
  fileprivate func has(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
