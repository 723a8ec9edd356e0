public import Disclosure

/// Reads tables in the form of RFC 4180, with the place of each cell.
public enum CSVReader {
  /// Reads a table from a file's bytes, in UTF-8 or GB18030.
  ///
  /// Rows with too few or too many cells are reported and kept as they are.
  ///
  /// - Returns: nil where the file is no text, too large, or empty; `findings` says so.
  public static func read(
    _ bytes: [UInt8], file: String, findings: inout [Finding]
  ) -> CSVTable? {
    guard
      let source = SourceText.read(bytes, file: file, limit: Limits.table, findings: &findings)
    else { return nil }
    return read(source, findings: &findings)
  }

  /// Reads a table from a text.
  public static func read(_ source: SourceText, findings: inout [Finding]) -> CSVTable? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var scan = CSVScan(source: source, bytes: bytes)
      scan.run()
      findings.append(contentsOf: scan.findings)
      guard let header = scan.records.first else {
        findings.append(.emptyTable(Place(file: source.file)))
        return nil
      }
      return CSVTable(
        file: source.file, header: header, rows: Array(scan.records.dropFirst()),
        rowNumbers: scan.rowNumbers, spots: scan.spots)
    }
  }
}
