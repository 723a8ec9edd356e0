import Disclosure

/// Cuts a template's text into lines of text and tags, in one pass.
struct TemplateScanner {
  /// A piece of a line.
  enum Piece {
    case text(Range<Int>)
    case tag(TemplateTag)
    /// The end of the line as written, `\n` or `\r\n`.
    case newline(Range<Int>)
  }

  private let text: [UInt8]
  private let file: String
  private var offset = 0
  private var cursor = (offset: 0, line: 1, column: 1)
  /// Whether a comment ran to the end, so that no other need be tried.
  private var hasOpenComment = false
  /// What is wrong with the tags so far.
  private(set) var findings: [Finding] = []

  /// Starts at the beginning of `text`, which is valid UTF-8.
  init(_ text: [UInt8], file: String) {
    self.text = text
    self.file = file
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      offset = 3
      cursor.offset = 3
    }
  }

  /// The next line with its end, nil after the last; a comment over several lines joins them.
  mutating func nextLine() -> [Piece]? {
    guard offset < text.count else { return nil }
    var pieces: [Piece] = []
    var start = offset
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "\n"):
        let hasReturn = offset > start && text[offset - 1] == UInt8(ascii: "\r")
        let end = hasReturn ? offset - 1 : offset
        if start < end { pieces.append(.text(start..<end)) }
        offset += 1
        pieces.append(.newline(end..<offset))
        return pieces
      case UInt8(ascii: "{") where isAt("{{", offset):
        if start < offset { pieces.append(.text(start..<offset)) }
        pieces.append(.tag(scanTag()))
        start = offset
      default:
        offset += 1
      }
    }
    if start < offset { pieces.append(.text(start..<offset)) }
    return pieces
  }

  /// Reads the tag that opens at `offset`, and moves behind it.
  private mutating func scanTag() -> TemplateTag {
    let open = offset
    var inner = open + 2
    let sigil = inner < text.count ? text[inner] : 0
    if sigil == UInt8(ascii: "!") { return scanComment(from: open) }
    let isTriple = sigil == UInt8(ascii: "{")
    guard let end = closing(isTriple ? "}}}" : "}}", from: isTriple ? inner + 1 : inner) else {
      offset = inner
      report(.unclosedTag, open..<inner)
      return TemplateTag(kind: .faulty, name: "", place: place(open..<inner))
    }
    offset = end + (isTriple ? 3 : 2)
    let kind: TemplateTag.Kind
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): kind = .rawVariable
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "<"): kind = .layout
    case UInt8(ascii: "$"): kind = .block
    default: kind = .variable
    }
    if kind != .variable { inner += 1 }
    let range = trimmed(inner..<end)
    let name = String(decoding: text[range], as: UTF8.self)
    let tag = TemplateTag(kind: kind, name: name, place: place(range))
    guard let fault = Self.fault(in: tag, sigil: sigil) else { return tag }
    report(fault, range.isEmpty ? open..<offset : range)
    return TemplateTag(kind: .faulty, name: name, place: tag.place)
  }

  /// Reads a comment, which alone may run over several lines.
  private mutating func scanComment(from open: Int) -> TemplateTag {
    var end = open + 3
    while !hasOpenComment, end < text.count, !isAt("}}", end) { end += 1 }
    let place = place(open..<(open + 2))
    guard !hasOpenComment, end < text.count else {
      hasOpenComment = true
      report(.unclosedTag, open..<(open + 2))
      offset = open + 2
      return TemplateTag(kind: .faulty, name: "", place: place)
    }
    offset = end + 2
    return TemplateTag(kind: .comment, name: "", place: place)
  }

  /// What is wrong with the name in a tag.
  private static func fault(in tag: TemplateTag, sigil: UInt8) -> TemplateFault? {
    if sigil == UInt8(ascii: "=") {
      return .unsupported(
        Wording("模板不支持更换分隔符，请用“{{ }}”。", "Other delimiters are not supported: use “{{ }}”."))
    }
    if tag.name.isEmpty {
      guard tag.kind != .close else { return nil }
      return .unsupported(Wording("标记里没有名字。", "The tag has no name."))
    }
    if tag.name.hasPrefix("*") {
      return .unsupported(
        Wording("模板名必须直接写出。", "The name of a template must be written out."))
    }
    if tag.name.hasPrefix("..") {
      return .unsupported(
        Wording("模板不支持用“..”取外层的名字。", "Outer names cannot be reached with “..”."))
    }
    return nil
  }

  /// Where `mark` closes a tag on the same line, before another tag opens.
  private func closing(_ mark: StaticString, from start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] != UInt8(ascii: "\n"), !isAt("{{", index) {
      if isAt(mark, index) { return index }
      index += 1
    }
    return nil
  }

  private func isAt(_ mark: StaticString, _ index: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    return mark.withUTF8Buffer { mark in
      mark.indices.allSatisfy { text[index + $0] == mark[$0] }
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isBlank(text[start]) { start += 1 }
    while start < end, Self.isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private mutating func report(_ fault: TemplateFault, _ range: Range<Int>) {
    guard findings.count < TemplateLimits.findings else { return }
    findings.append(fault.finding(at: place(range)))
  }

  /// The place of a stretch of the text.
  ///
  /// Places are asked for in order; going back within a tag costs the tag's length only.
  private mutating func place(_ range: Range<Int>) -> Place {
    if range.lowerBound < cursor.offset {
      while cursor.offset > range.lowerBound {
        cursor.offset -= 1
        if text[cursor.offset] & 0xC0 != 0x80 { cursor.column -= 1 }
      }
    }
    while cursor.offset < range.lowerBound {
      let byte = text[cursor.offset]
      if byte == UInt8(ascii: "\n") {
        cursor.line += 1
        cursor.column = 1
      } else if byte & 0xC0 != 0x80 {
        cursor.column += 1
      }
      cursor.offset += 1
    }
    let length = text[range].count { $0 & 0xC0 != 0x80 }
    return Place(file: file, line: cursor.line, column: cursor.column, length: length)
  }
}
