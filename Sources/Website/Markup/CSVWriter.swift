/// Writes CSV in UTF-8 with CRLF (RFC 4180), behind a byte order mark, without which Excel takes
/// Chinese for GB18030.
public struct CSVWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Creates a writer of an empty table.
  public init() {}

  /// Writes a row.
  public mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): appendText(text)
      case .number(let digits):
        if Self.isNumber(digits) { appendQuoted(digits) } else { appendText(digits) }
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Writes a row of texts, for example the heads.
  public mutating func row(_ texts: [String]) {
    row(texts.map { .text($0) })
  }

  /// A cell of a table.
  public enum Cell: Sendable, Hashable {
    /// A text. One that starts with `=`, `+`, `-`, `@`, a tab or a line end, full-width forms
    /// included, gets an apostrophe in front, since a spreadsheet would run it as a formula.
    case text(String)
    /// A number as written by code, for example `-1268.00`; it never gets an apostrophe. What is
    /// not digits with a sign and a point is treated as text.
    case number(String)
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return !digits.isEmpty
      && digits.utf8.allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".")
      }
  }

  private mutating func appendText(_ text: String) {
    let isFormula =
      switch text.unicodeScalars.first {
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
      default: false
      }
    appendQuoted(isFormula ? "'" + text : text)
  }

  private mutating func appendQuoted(_ text: String) {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13
    }
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
