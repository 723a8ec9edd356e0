import Disclosure

/// What a body may hold at most; beyond it the parser takes quadratic time, and readers would have
/// to nest too deep.
enum MarkdownLimits {
  /// Bytes of a body.
  static let bytes = 1 << 20
  /// Blocks inside blocks.
  static let depth = 32
  /// Emphasis and links inside each other; deeper ones are shown without markup.
  static let inlineDepth = 16
  /// Opening brackets of a paragraph.
  static let brackets = 2_000
  /// Declarations and comments of HTML in a paragraph.
  static let declarations = 100
  /// The most that reference definitions may expand to, in bytes.
  static let expansion = 32 << 20
  /// Cells of all tables of a body.
  static let cells = 100_000
  /// Findings of one body; further ones of the same kind say nothing new.
  static let findings = 100

  /// A limit that is passed, and the line (from 0) where.
  struct Excess {
    let line: Int
    let message: Wording
  }

  /// The first limit that `source` passes, in one pass over its bytes.
  static func excess(
    in source: UnsafeBufferPointer<UInt8>, lines: SourceLines
  ) -> Excess? {
    var count = Counts()
    for line in 0..<lines.count {
      let range = lines.content(of: line, in: source)
      if let excess = count.add(source, range, line: line) { return excess }
    }
    count.endParagraph()
    guard count.longestDefinition * count.closing <= expansion else {
      return Excess(
        line: 0,
        message: Wording(
          "正文里的链接定义太多、太长，展开后放不下。请把网址直接写在链接里。",
          "The link definitions of this text expand too far. Write the addresses in the links."))
    }
    return nil
  }

  private struct Counts {
    var brackets = 0
    var declarations = 0
    var closing = 0
    var paragraphBytes = 0
    var isDefinition = false
    var longestDefinition = 0

    mutating func endParagraph() {
      if isDefinition { longestDefinition = max(longestDefinition, paragraphBytes) }
      brackets = 0
      declarations = 0
      paragraphBytes = 0
      isDefinition = false
    }

    mutating func add(
      _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int
    ) -> Excess? {
      var isBlank = true
      for index in range {
        let byte = source[index]
        if byte > UInt8(ascii: "]") || byte > 0x20 && byte < UInt8(ascii: "<") {
          isBlank = false
          continue
        }
        switch byte {
        case 0x20, 0x09: continue
        case UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: "]"):
          closing += 1
          if index + 1 < range.upperBound, source[index + 1] == UInt8(ascii: ":") {
            isDefinition = true
          }
        case UInt8(ascii: "<"):
          if index + 1 < range.upperBound,
            source[index + 1] == UInt8(ascii: "!") || source[index + 1] == UInt8(ascii: "?")
          {
            declarations += 1
          }
        default: break
        }
        isBlank = false
      }
      paragraphBytes += range.count + 1
      if isBlank {
        endParagraph()
        return nil
      }
      if brackets > MarkdownLimits.brackets {
        return Excess(
          line: line,
          message: Wording(
            "这一段里的方括号“[”超过2000个，读不了。请用空行把这一段分开，或删去多余的括号。",
            "This paragraph has more than 2,000 opening brackets. Split it with empty lines."))
      }
      if declarations > MarkdownLimits.declarations {
        return Excess(
          line: line,
          message: Wording(
            "这一段里有大量网页代码“<!”，读不了。请删去，只留文字。",
            "This paragraph is full of HTML declarations. Keep the text only."))
      }
      if containers(source, range) > depth { return tooDeep(line: line) }
      return nil
    }

    private func containers(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
      var count = 0
      var index = range.lowerBound
      while index < range.upperBound, count <= MarkdownLimits.depth {
        let byte = source[index]
        let following = index + 1 < range.upperBound ? source[index + 1] : 0x20
        if byte == 0x20 || byte == 0x09 {
          index += 1
        } else if byte == UInt8(ascii: ">") {
          count += 1
          index += 1
        } else if [0x2A, 0x2B, 0x2D].contains(byte), following == 0x20 || following == 0x09 {
          count += 1
          index += 2
        } else if (0x30...0x39).contains(byte) {
          var end = index
          while end < range.upperBound, (0x30...0x39).contains(source[end]) { end += 1 }
          guard end + 1 < range.upperBound, [0x2E, 0x29].contains(source[end]),
            source[end + 1] == 0x20 || source[end + 1] == 0x09
          else { return count }
          count += 1
          index = end + 1
        } else {
          return count
        }
      }
      return count
    }
  }

  /// Says that lists or quotations stand too deep inside each other.
  static func tooDeep(line: Int) -> Excess {
    Excess(
      line: line,
      message: Wording(
        "列表或引用套得太深，超过32层，读不了。请减少层次。",
        "Lists or quotations stand more than 32 deep inside each other. Use fewer levels."))
  }
}
