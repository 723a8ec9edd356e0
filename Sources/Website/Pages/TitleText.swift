/// Titles that break at sensible places.
enum TitleText {
  /// The title with a word joiner (U+2060) between a digit and the Han character behind it, so that
  /// 12.6亩 stays on one line.
  static func kept(_ title: String) -> String {
    var kept = String.UnicodeScalarView()
    var isAfterDigit = false
    for scalar in title.unicodeScalars {
      if isAfterDigit, (0x4E00...0x9FFF).contains(scalar.value) { kept.append("\u{2060}") }
      kept.append(scalar)
      isAfterDigit = ("0"..."9").contains(scalar)
    }
    return String(kept)
  }
}
