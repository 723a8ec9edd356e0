import Disclosure

/// One table of a record as pages show it.
struct TableView {
  let table: RecordTable
  let words: Words

  /// What stands on the web instead of a list that goes on paper only.
  var paperLine: String {
    words(
      "名单贴在\(words.wall.zh)，网上不登。来不了的，可以打电话核对自己家的。",
      "The list hangs on \(words.wall.en), not on the web. If you cannot come, call to check your own."
    )
  }

  /// 共412行，金额合计126,800.00元.
  func totalsLine(_ figures: TableFigures) -> String {
    let count = words("共\(figures.count)行", "\(figures.count) rows")
    let sums = figures.sums.map { sum in
      words("\(sum.name)合计\(sum.sum.yuan)", "\(sum.name) adds up to \(sum.sum.description) yuan")
    }
    return ([count] + sums).joined(separator: words("，", ", "))
  }

  /// The table on a web page; nil where it goes nowhere or cannot be read.
  /// - Parameter csv: the link to the file, for a table that the web shows.
  func block(number: Int, csv: String?) -> TableBlockModel? {
    guard table.isReadable else { return nil }
    let figures = TableFigures(table)
    let anchor = "table-\(number)"
    switch table.channel {
    case .none: return nil
    case .paper:
      return TableBlockModel(
        anchor: anchor, title: table.title, captionLine: totalsLine(figures), paperLine: paperLine)
    case .web:
      return TableBlockModel(
        anchor: anchor, title: table.title,
        captionLine: figures.totalRows.isEmpty ? totalsLine(figures) : nil,
        html: table.html(figures: figures), csvHref: csv)
    }
  }

  /// The table behind a printed sheet; nil where it goes nowhere or cannot be read.
  func printed(number: Int, of count: Int) -> PrintTableModel? {
    guard table.isReadable, table.channel != .none else { return nil }
    let figures = TableFigures(table)
    let label = words("附件", "Enclosure ")
    return PrintTableModel(
      isWide: table.header.count >= 7, number: count > 1 ? label + String(number) : label,
      title: table.title, captionLine: figures.totalRows.isEmpty ? totalsLine(figures) : nil,
      html: table.html(figures: figures))
  }
}
