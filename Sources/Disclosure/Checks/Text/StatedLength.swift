/// How long a window is by what a text says: 公示期为5天, 公示五个工作日.
struct StatedLength: Equatable {
  /// The number.
  let days: Int
  /// Whether working days are meant.
  let isWorkdays: Bool
  /// The number with its unit.
  let range: Range<Int>
}

extension ScannedText {
  /// The lengths of a window that the text states, in order.
  ///
  /// Only a number that follows the word for the window at once counts, so that 公示期满后3日内,
  /// 公示不少于5天 and other spans are left alone.
  var statedLengths: [StatedLength] {
    var found: [StatedLength] = []
    var index = 0
    while index < scalars.count {
      guard ScannedText.windowStarts.contains(scalars[index]),
        let afterWord = end(ofOneOf: ScannedText.windowWords, at: index)
      else {
        index += 1
        continue
      }
      let start = skippingConnectors(from: afterWord)
      if let length = length(at: start), !isOpenEnded(after: length.range.upperBound) {
        found.append(length)
        index = length.range.upperBound
      } else {
        index = afterWord
      }
    }
    return found
  }

  /// A number of days that begins at `index`.
  func length(at index: Int) -> StatedLength? {
    guard let number = wholeNumber(at: index), number.value > 0 else { return nil }
    let unit = skippingSpaces(from: number.end)
    if let end = end(ofOneOf: ScannedText.workdayWords, at: unit) {
      return StatedLength(days: number.value, isWorkdays: true, range: index..<end)
    }
    guard let end = end(ofOneOf: ScannedText.dayWords, at: unit) else { return nil }
    return StatedLength(days: number.value, isWorkdays: false, range: index..<end)
  }

  /// Steps over what may stand between the word for the window and its length or days.
  func skippingConnectors(from index: Int) -> Int {
    var index = skippingSpaces(from: index)
    while let end = end(ofOneOf: ScannedText.connectors, at: index) {
      index = skippingSpaces(from: end)
    }
    return index
  }

  /// 5天内, 5天后, 5天以上 say something else than the length.
  private func isOpenEnded(after index: Int) -> Bool {
    end(ofOneOf: ScannedText.openEnds, at: index) != nil
  }

  static let windowWords = words("公示期限", "公示期", "公示时间", "公示日期", "公告期限", "公告期", "公示")
  private static let windowStarts = starts(of: windowWords)
  private static let workdayWords = words("个工作日", "工作日")
  private static let dayWords = words("个自然日", "自然日", "天", "日")
  private static let connectors = words("间", "为", "是", "共", ":", "限", "从", "自", "由", "即", "(", ",")
  private static let openEnds = words("内", "后", "以", "前", "之", "左右", "到", "至", "太", "不")
}
