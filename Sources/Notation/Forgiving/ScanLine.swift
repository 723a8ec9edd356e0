/// A line of front matter, as offsets into the file's bytes.
struct ScanLine {
  /// Where the line starts.
  var start: Int
  /// Where its first code point that is no space stands.
  var content: Int
  /// Where it ends, without spaces at its end and without its end of line.
  var end: Int
  /// Its number, from 1.
  var number: Int
  /// How far it is indented; a tab counts as four, a wide space as two.
  var indent: Int

  /// Whether nothing stands on it.
  var isBlank: Bool { content >= end }
}
