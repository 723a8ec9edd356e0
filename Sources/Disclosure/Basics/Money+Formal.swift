extension Money {
  /// The amount in the numerals of contracts and receipts (大写): 壹拾贰万陆仟捌佰元整.
  ///
  /// 整 stands where no 分 follows; a lone 分 after 元 gets its 零 (壹元零伍分).
  public var formal: String {
    let magnitude = fen.magnitude
    let yuan = magnitude / 100
    let jiao = Int(magnitude % 100 / 10)
    let fen = Int(magnitude % 10)
    var text = self.fen < 0 ? "负" : ""
    if yuan > 0 || (jiao == 0 && fen == 0) { text += Money.formalNumeral(yuan) + "元" }
    if jiao > 0 {
      text += Money.formalDigits[jiao] + "角"
    } else if fen > 0, yuan > 0 {
      text += Money.formalDigits[0]
    }
    return text + (fen > 0 ? Money.formalDigits[fen] + "分" : "整")
  }

  /// Reads an amount in formal numerals that ends with its unit; nil where it is not one.
  public init?(formal text: String) {
    var rest = Array(text.unicodeScalars)
    let isNegative = rest.first == "负"
    if isNegative { rest.removeFirst() }
    guard let read = HanNumeral.money(in: rest, from: 0), read.end == rest.count else { return nil }
    self.init(fen: isNegative ? -read.money.fen : read.money.fen)
  }

  private static let formalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let groupNames = ["", "万", "亿", "万亿", "亿亿"]

  /// A whole number in formal numerals, four digits a group.
  private static func formalNumeral(_ value: UInt64) -> String {
    guard value > 0 else { return formalDigits[0] }
    var groups: [Int] = []
    var rest = value
    while rest > 0 {
      groups.append(Int(rest % 10_000))
      rest /= 10_000
    }
    var text = ""
    var needsZero = false
    for (index, group) in groups.enumerated().reversed() {
      if group == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero || (!text.isEmpty && group < 1_000) { text += formalDigits[0] }
      needsZero = false
      // 亿 closes the whole of what stands before it: 壹万贰仟亿.
      let name =
        index == 3 ? (groups[2] == 0 ? groupNames[3] : groupNames[1]) : groupNames[index]
      text += formalGroup(group) + name
    }
    return text
  }

  private static func formalGroup(_ group: Int) -> String {
    var text = ""
    var rest = group
    var needsZero = false
    for (unit, name) in [(1_000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero { text += formalDigits[0] }
      needsZero = false
      text += formalDigits[digit] + name
    }
    return text
  }
}
