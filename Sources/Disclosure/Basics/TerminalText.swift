/// Text in the columns of a terminal, where a Han character takes two.
public enum TerminalText {
  /// The number of columns that `text` takes.
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// `text` with spaces behind, up to `columns`.
  public static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// `text` in lines of at most `columns`; a word that is longer stands in a line of its own.
  ///
  /// Breaks at spaces and between Han characters, but never before a mark that closes.
  public static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let width = width(piece)
      if used + width > columns, !line.isEmpty {
        lines.append(trimmed(line))
        line = ""
        used = 0
      }
      if line.isEmpty, piece == " " { continue }
      line += piece
      used += width
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// The parts of a text that stay together on a line.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let joins =
        last.map { last in
          closing.contains(scalar) || opening.contains(last)
            || (last != " " && scalar != " " && width(last) == 1 && width(scalar) == 1)
        } ?? false
      if joins, !pieces.isEmpty {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      last = scalar
    }
    return pieces
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int { scalar.value >= 0x2E80 ? 2 : 1 }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "”", "》", "〕", "…",
  ]
  private static let opening: Set<Unicode.Scalar> = ["（", "“", "《", "〔"]
}
