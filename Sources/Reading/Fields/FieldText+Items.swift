import Disclosure

extension FieldText {
  /// The items of a list on one line: cut at `、`, `，`, `；`, commas and semicolons outside
  /// brackets and quotes.
  var items: [FieldText] {
    var items: [FieldText] = []
    var start = scalars.startIndex
    var depth = 0
    for index in scalars.indices {
      switch scalars[index] {
      case "（", "(", "《", "【", "“", "〔": depth += 1
      case "）", ")", "》", "】", "”", "〕": depth = max(0, depth - 1)
      case "、", "，", "；", ",", ";", "\n":
        guard depth == 0 else { continue }
        items.append(part(start..<index))
        start = index + 1
      default: break
      }
    }
    items.append(part(start..<scalars.endIndex))
    return items.filter { !$0.isEmpty }
  }
}
