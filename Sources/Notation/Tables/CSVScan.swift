import Disclosure

/// One reading of one table.
struct CSVScan {
  private let source: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var records: [[String]] = []
  private(set) var rowNumbers: [Int] = []
  private(set) var spots: [[Spot]] = []
  private(set) var findings: [Finding] = []
  private var offset = 0
  private var line = 1
  private var column = 1
  private var row = 1

  init(source: SourceText, bytes: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.bytes = bytes
  }

  mutating func run() {
    while offset < bytes.count {
      readRecord()
      row += 1
    }
  }

  private mutating func readRecord() {
    var cells: [String] = []
    var places: [Spot] = []
    var isTooWide = false
    var isRecord = true
    while isRecord {
      let spot = Spot(line: line, column: column)
      let cell = readCell(spot)
      if cells.count < Limits.columns {
        cells.append(cell)
        places.append(spot)
      } else {
        isTooWide = true
      }
      isRecord = offset < bytes.count && bytes[offset] == 0x2C
      if isRecord { step() }
    }
    if offset < bytes.count { step() }
    // A blank line, or one of commas alone as spreadsheets leave below a table.
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    if isTooWide { report(.tooManyColumns(place(places), limit: Limits.columns)) }
    if let header = records.first, header.count != cells.count {
      report(
        .raggedRow(place(places), row: row, cells: cells.count, columns: header.count))
    }
    records.append(cells)
    spots.append(places)
    rowNumbers.append(row)
  }

  private mutating func readCell(_ spot: Spot) -> String {
    guard offset < bytes.count, bytes[offset] == 0x22 else {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x2C, bytes[offset] != 0x0A { step() }
      return text(start, offset)
    }
    step()
    var value = ""
    var start = offset
    while offset < bytes.count {
      if bytes[offset] == 0x22 {
        value += text(start, offset)
        step()
        guard offset < bytes.count, bytes[offset] == 0x22 else {
          return value + afterQuote()
        }
        start = offset
      }
      step()
    }
    report(.openQuote(cellPlace(spot), row: row))
    return value + text(start, offset)
  }

  /// What stands between a closing quotation mark and the comma: nothing, in a sound table.
  private mutating func afterQuote() -> String {
    let start = offset
    let spot = Spot(line: line, column: column)
    while offset < bytes.count, bytes[offset] != 0x2C, bytes[offset] != 0x0A { step() }
    let rest = text(start, offset)
    if rest.utf8.contains(where: { $0 != 0x20 }) {
      report(.textAfterQuote(cellPlace(spot), row: row))
      return rest
    }
    return ""
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private mutating func step() {
    if bytes[offset] == 0x0A {
      line += 1
      column = 1
    } else if bytes[offset] & 0xC0 != 0x80 {
      column += 1
    }
    offset += 1
  }

  private mutating func report(_ finding: Finding) {
    if findings.count < Limits.findings { findings.append(finding) }
  }

  private func place(_ spots: [Spot]) -> Place {
    cellPlace(spots.first ?? Spot(line: line, column: 1))
  }

  private func cellPlace(_ spot: Spot) -> Place {
    Place(file: source.file, line: spot.line, column: spot.column)
  }
}
