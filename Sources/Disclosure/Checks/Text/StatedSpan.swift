/// From which day to which a window runs by what a text says: 自2026年10月20日至10月26日.
struct StatedSpan: Equatable {
  /// The first day.
  let first: Day
  /// The last day.
  let last: Day
  /// From the first day's year or month to the last day's 日.
  let range: Range<Int>
  /// The last day alone.
  let lastRange: Range<Int>
}

extension ScannedText {
  /// The spans that the text calls the window, in order; `year` is taken where none is written.
  ///
  /// A span counts that follows the word for the window, with at most a length in between, or
  /// that 公示 follows at once; the days of the works or of a tender do not.
  func statedSpans(year: Int) -> [StatedSpan] {
    var found: [StatedSpan] = []
    var index = 0
    while index < scalars.count {
      guard let span = span(at: index, year: year) else {
        index += 1
        continue
      }
      if isOfWindow(span.range) { found.append(span) }
      index = span.range.upperBound
    }
    return found
  }

  /// The other spans of the text: works, tenders, accounts.
  func otherSpans(year: Int) -> [StatedSpan] {
    var found: [StatedSpan] = []
    var index = 0
    while index < scalars.count {
      guard let span = span(at: index, year: year) else {
        index += 1
        continue
      }
      if !isOfWindow(span.range) { found.append(span) }
      index = span.range.upperBound
    }
    return found
  }

  private func span(at index: Int, year: Int) -> StatedSpan? {
    guard index == 0 || Digits.value(of: scalars[index - 1]) == nil,
      let first = dayParts(at: index, year: year, month: nil)
    else { return nil }
    var end = skippingWeekday(from: first.end)
    guard let afterMark = self.end(ofOneOf: ScannedText.spanMarks, at: end) else { return nil }
    end = skippingSpaces(from: afterMark)
    guard let last = dayParts(at: end, year: first.year, month: first.month) else { return nil }
    var lastYear = last.year
    if !last.isYearWritten, (last.month, last.day) < (first.month, first.day) { lastYear += 1 }
    guard let from = Day(year: first.year, month: first.month, day: first.day),
      let to = Day(year: lastYear, month: last.month, day: last.day)
    else { return nil }
    return StatedSpan(first: from, last: to, range: index..<last.end, lastRange: end..<last.end)
  }

  private struct DayParts {
    var year: Int
    var isYearWritten: Bool
    var month: Int
    var day: Int
    var end: Int
  }

  /// `2026年10月20日`, `10月20日`, `2026-10-20`, and after a first day `26日`.
  private func dayParts(at start: Int, year: Int, month: Int?) -> DayParts? {
    guard let first = digits(at: start) else { return nil }
    var parts = DayParts(year: year, isYearWritten: false, month: 0, day: 0, end: first.end)
    var next = first
    if first.count == 4 {
      guard let separator = element(at: first.end), "年-./".unicodeScalars.contains(separator),
        let second = digits(at: first.end + 1)
      else { return nil }
      (parts.year, parts.isYearWritten, next) = (first.value, true, second)
      if separator != "年" {
        guard element(at: second.end) == separator, let third = digits(at: second.end + 1) else {
          return nil
        }
        (parts.month, parts.day, parts.end) = (second.value, third.value, third.end)
        return parts
      }
    }
    guard next.count <= 2 else { return nil }
    if element(at: next.end) == "月" {
      guard let day = digits(at: next.end + 1), day.count <= 2, isDaySign(at: day.end) else {
        return nil
      }
      (parts.month, parts.day, parts.end) = (next.value, day.value, day.end + 1)
      return parts
    }
    guard let month, !parts.isYearWritten, isDaySign(at: next.end) else { return nil }
    (parts.month, parts.day, parts.end) = (month, next.value, next.end + 1)
    return parts
  }

  private func digits(at start: Int) -> (value: Int, count: Int, end: Int)? {
    var value = 0
    var end = start
    while let scalar = element(at: end), let digit = Digits.value(of: scalar), end - start < 5 {
      value = value * 10 + digit
      end += 1
    }
    return end == start ? nil : (value, end - start, end)
  }

  private func element(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func isDaySign(at index: Int) -> Bool {
    element(at: index) == "日" || element(at: index) == "号"
  }

  private func skippingWeekday(from index: Int) -> Int {
    guard element(at: index) == "(" else { return skippingSpaces(from: index) }
    for close in index..<min(index + 6, scalars.count) where scalars[close] == ")" {
      return skippingSpaces(from: close + 1)
    }
    return index
  }

  private func isOfWindow(_ range: Range<Int>) -> Bool {
    if end(ofOneOf: ScannedText.followers, at: range.upperBound) != nil { return true }
    // Back to the word for the window, over a length and connectors only.
    var start = range.lowerBound - 1
    while start >= 0, range.lowerBound - start <= 24, !ScannedText.endsSentence(scalars[start]) {
      if let afterWord = end(ofOneOf: ScannedText.windowWords, at: start) {
        var next = skippingConnectors(from: afterWord)
        if let length = length(at: next) {
          next = skippingConnectors(from: length.range.upperBound)
        }
        if next == range.lowerBound { return true }
      }
      start -= 1
    }
    return false
  }

  private static let spanMarks = words("至", "到", "——", "—", "–", "-", "~", "～")
  private static let followers = words("公示", "进行公示", "予以公示", "为公示期", "期间公示")
}
