/// Reads the number of an article: 第九条, 第二十条, 第20条.
enum ArticleNumber {
  /// The first article that a text names.
  static func first(in text: String) -> Int? {
    guard let start = text.firstIndex(of: "第"),
      let end = text[start...].firstIndex(of: "条")
    else { return nil }
    return value(of: text[text.index(after: start)..<end])
  }

  private static func value(of text: Substring) -> Int? {
    var total = 0
    var pending = 0
    for scalar in text.unicodeScalars {
      if let digit = Digits.value(of: scalar) {
        pending = pending * 10 + digit
        guard pending < 10_000 else { return nil }
        continue
      }
      switch scalar {
      case "百":
        total += max(pending, 1) * 100
        pending = 0
      case "十":
        total += max(pending, 1) * 10
        pending = 0
      case " ", "零": continue
      default:
        guard let digit = han.firstIndex(of: scalar) else { return nil }
        pending = digit + 1
      }
    }
    let number = total + pending
    return number > 0 ? number : nil
  }

  private static let han = Array("一二三四五六七八九".unicodeScalars)
}
