import Disclosure

/// The words of a line of facts: what stands between spaces, commas and semicolons.
struct FactWords {
  private let text: FieldText
  private var position: Int

  init(_ text: FieldText) {
    self.text = text
    position = text.scalars.startIndex
  }

  /// The next word, as offsets in the text's scalar.
  mutating func next() -> Range<Int>? {
    guard let start = FactWords.start(after: position, in: text) else {
      position = text.scalars.endIndex
      return nil
    }
    var end = start
    while end < text.scalars.endIndex, !FactWords.separates(at: end, in: text) { end += 1 }
    position = end
    return start..<end
  }

  /// Goes on reading at an offset.
  mutating func rewind(to offset: Int) {
    position = offset
  }

  /// Passes over a weekday that stands behind a day.
  mutating func skipWeekday() {
    let before = position
    guard let word = next() else { return }
    switch text.scalars[word.lowerBound] {
    case "星", "周", "礼", "（", "(": break
    default:
      position = before
      return
    }
    let weekday = String(
      scalars: text.scalars[word].filter { !"（）()".unicodeScalars.contains($0) })
    if !FactWords.weekdays.contains(weekday) { position = before }
  }

  private static let weekdays = Set(
    ["星期", "周", "礼拜"].flatMap { prefix in
      ["一", "二", "三", "四", "五", "六", "日", "天"].map { prefix + $0 }
    })

  /// Where the next word starts at or after an offset.
  static func start(after offset: Int, in text: FieldText) -> Int? {
    var index = offset
    while index < text.scalars.endIndex, separates(at: index, in: text) { index += 1 }
    return index < text.scalars.endIndex ? index : nil
  }

  /// Whether a code point stands between words; a comma within a number does not.
  private static func separates(at index: Int, in text: FieldText) -> Bool {
    let scalar = text.scalars[index]
    if FieldText.isSpace(scalar) { return true }
    switch scalar {
    case "；", ";", "。": return true
    case "，", ",":
      let isAfterDigit =
        index > text.scalars.startIndex && Digits.value(of: text.scalars[index - 1]) != nil
      var digits = 0
      var next = index + 1
      while next < text.scalars.endIndex, Digits.value(of: text.scalars[next]) != nil {
        digits += 1
        next += 1
      }
      return !(isAfterDigit && digits == 3)
    default: return false
    }
  }

  /// Whether a code point is a numeral in Chinese writing.
  static func isHanNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "零〇一二三四五六七八九十百千两".unicodeScalars.contains(scalar)
  }
}
