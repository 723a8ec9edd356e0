import Disclosure

/// Names on one line with marks between, as minutes have them.
enum InlineList {
  /// The items of a text, cut at `、`, `，`, `；`, commas and semicolons outside brackets.
  static func items(of scalar: Scalar) -> [Node] {
    var items: [Node] = []
    var item = String.UnicodeScalarView()
    var start = 0
    var depth = 0
    var offset = 0
    func close() {
      let trimmed = trim(item)
      if !trimmed.text.isEmpty {
        items.append(node(trimmed.text, of: scalar, from: start + trimmed.leading))
      }
      item = String.UnicodeScalarView()
    }
    for mark in scalar.text.unicodeScalars {
      switch mark {
      case "（", "(", "《", "【", "“", "[": depth += 1
      case "）", ")", "》", "】", "”", "]": depth = max(0, depth - 1)
      default: break
      }
      if depth == 0, isSeparator(mark) {
        close()
        start = offset + 1
      } else {
        item.append(mark)
      }
      offset += 1
    }
    if depth > 0, items.isEmpty, item.contains(where: isSeparator) {
      // A bracket that never closes encloses nothing.
      return items + cutBlindly(scalar)
    }
    close()
    return items
  }

  private static func node(_ text: String, of scalar: Scalar, from offset: Int) -> Node {
    let count = text.unicodeScalars.count
    let part = scalar.part(text, from: offset, count: count)
    return Node(spot: part.spot, length: count, content: .scalar(part))
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "，", "；", ",", ";", "\n": true
    default: false
    }
  }

  private static func cutBlindly(_ scalar: Scalar) -> [Node] {
    var items: [Node] = []
    var offset = 0
    for part in scalar.text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isSeparator)
    {
      let trimmed = trim(String.UnicodeScalarView(part))
      if !trimmed.text.isEmpty {
        items.append(node(trimmed.text, of: scalar, from: offset + trimmed.leading))
      }
      offset += part.count + 1
    }
    return items
  }

  private static func trim(_ view: String.UnicodeScalarView) -> (text: String, leading: Int) {
    let body = view.drop(while: Folding.isSpace)
    let leading = view.count - body.count
    var end = body.endIndex
    while end > body.startIndex, Folding.isSpace(body[body.index(before: end)]) {
      end = body.index(before: end)
    }
    return (String(body[..<end]), leading)
  }
}
