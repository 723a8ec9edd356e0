import CCommonMark
import Disclosure

/// Reads the body of a record: CommonMark with pipe tables, in Chinese typography.
public enum MarkdownReader {
  /// Reads a body that begins on line `firstLine` of `file`.
  public static func read(_ body: String, firstLine: Int, file: String) -> (Prose, [Finding]) {
    var body = body
    return body.withUTF8 { read($0, firstLine: firstLine, file: file) }
  }

  /// Reads a body in UTF-8 that begins on line `firstLine` of `file`.
  public static func read(_ body: [UInt8], firstLine: Int, file: String) -> (Prose, [Finding]) {
    body.withUnsafeBufferPointer { read($0, firstLine: firstLine, file: file) }
  }

  private static func read(
    _ source: UnsafeBufferPointer<UInt8>, firstLine: Int, file: String
  ) -> (Prose, [Finding]) {
    guard source.count <= MarkdownLimits.bytes else {
      let message = Wording(
        "正文超过1 MB，读不了。请把长的材料放进附表，正文只写要点。",
        "The text is larger than 1 MB. Put long material into tables.")
      return (Prose(), [limit(message, at: Place(file: file))])
    }
    let lines = SourceLines(source)
    if let excess = MarkdownLimits.excess(in: source, lines: lines) {
      let place = Place(file: file, line: firstLine + excess.line, column: 1)
      return (Prose(), [limit(excess.message, at: place)])
    }
    let marks = MarkdownMarks(unusedIn: source)
    let tables = PipeTable.tables(in: source, lines: lines)
    guard tables.reduce(0, { $0 + $1.rows.count * $1.alignments.count }) <= MarkdownLimits.cells
    else {
      let message = Wording(
        "正文里的表格太大，超过10万格。请把表格存成CSV文件，作为附表。",
        "The tables of this text have more than 100,000 cells. Save them as CSV files.")
      let line = firstLine + (tables.first?.lines.lowerBound ?? 0)
      return (Prose(), [limit(message, at: Place(file: file, line: line, column: 1))])
    }
    var pass = MarkdownPass(
      source: source, lines: lines, marks: marks, firstLine: firstLine, file: file)
    pass.run(tables: tables)
    if pass.placedTables.count < tables.count, pass.needsTablesAsText {
      // What looked like a table stands in code: read again and leave it there.
      let placed = pass.placedTables
      pass = MarkdownPass(
        source: source, lines: lines, marks: marks, firstLine: firstLine, file: file)
      pass.run(tables: tables.filter { placed.contains($0.lines.lowerBound) })
    }
    return (Prose(blocks: pass.blocks), pass.findings)
  }

  private static func limit(_ message: Wording, at place: Place) -> Finding {
    Finding(code: "R16", severity: .error, effect: .withhold, place: place, message: message)
  }
}
