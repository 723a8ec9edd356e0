import Disclosure

extension RecordTable {
  /// The title: the file's name without its ending.
  var title: String { FileNames.title(of: name) }

  /// The table as markup; numbers are set to the right and totals marked.
  func html(figures: TableFigures) -> HTML {
    var bytes: [UInt8] = []
    bytes.append(contentsOf: "<table><thead><tr>".utf8)
    for (column, head) in header.enumerated() {
      bytes.append(
        contentsOf: (figures.isNumeric[column]
          ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">").utf8)
      bytes.appendEscaped(head)
      bytes.append(contentsOf: "</th>".utf8)
    }
    bytes.append(contentsOf: "</tr></thead><tbody>".utf8)
    for (index, row) in rows.enumerated() {
      bytes.append(
        contentsOf: (figures.totalRows.contains(index) ? "<tr class=\"sum\">" : "<tr>").utf8)
      for (column, cell) in row.enumerated() {
        let isNumeric = column < figures.isNumeric.count && figures.isNumeric[column]
        bytes.append(contentsOf: (isNumeric ? "<td class=\"num\">" : "<td>").utf8)
        bytes.appendEscaped(cell)
        bytes.append(contentsOf: "</td>".utf8)
      }
      bytes.append(contentsOf: "</tr>".utf8)
    }
    bytes.append(contentsOf: "</tbody></table>".utf8)
    return HTML(safe: bytes)
  }
}
