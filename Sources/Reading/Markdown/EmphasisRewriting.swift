/// Prepares the asterisks and underscores of Chinese text for CommonMark.
///
/// Beside Han text `**` would not open before `“` nor close after `：`, and CommonMark would take the
/// asterisks of a masked name (张*三) for emphasis and show another name.
struct EmphasisRewriting {
  let marks: MarkdownMarks
  private var isStrongOpen = false
  private var isEmphasisOpen = false

  /// Creates a rewriting with the letters to use.
  init(marks: MarkdownMarks) {
    self.marks = marks
  }

  /// Forgets what is open, where a paragraph ends.
  mutating func startParagraph() {
    isStrongOpen = false
    isEmphasisOpen = false
  }

  /// Appends one line to `output`, with marks where they are needed.
  mutating func append(
    _ line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var copied = 0
    var index = 0
    var escaped = false
    while index < line.count {
      let byte = line[index]
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
        escaped = byte == UInt8(ascii: "\\") && !escaped
        index += 1
        continue
      }
      if escaped {
        escaped = false
        index += 1
        continue
      }
      var end = index + 1
      while end < line.count, line[end] == byte { end += 1 }
      let change = change(
        Run(
          byte: byte, length: end - index, before: line.scalar(endingAt: index),
          after: line.scalar(startingAt: end)))
      if change != .none {
        output.append(contentsOf: line[copied..<index])
        switch change {
        case .none: break
        case .joinBefore:
          output.append(contentsOf: MarkdownMarks.bytes(marks.joiner))
          output.append(contentsOf: line[index..<end])
        case .joinAfter:
          output.append(contentsOf: line[index..<end])
          output.append(contentsOf: MarkdownMarks.bytes(marks.joiner))
        case .literal:
          let mark = byte == UInt8(ascii: "*") ? marks.asterisk : marks.underscore
          for _ in index..<end { output.append(contentsOf: MarkdownMarks.bytes(mark)) }
        }
        copied = end
      }
      index = end
    }
    output.append(contentsOf: line[copied...])
  }

  private enum Change { case none, joinBefore, joinAfter, literal }

  private struct Run {
    let byte: UInt8
    let length: Int
    let before: Unicode.Scalar?
    let after: Unicode.Scalar?
    let beforeClass: EmphasisClass
    let afterClass: EmphasisClass

    init(byte: UInt8, length: Int, before: Unicode.Scalar?, after: Unicode.Scalar?) {
      self.byte = byte
      self.length = length
      self.before = before
      self.after = after
      beforeClass = before?.emphasisClass ?? .space
      afterClass = after?.emphasisClass ?? .space
    }

    var opens: Bool {
      afterClass != .space && (!afterClass.isPunctuation || beforeClass != .letter)
    }
    var closes: Bool {
      beforeClass != .space && (!beforeClass.isPunctuation || afterClass != .letter)
    }
    var touchesHan: Bool { (before?.isHan ?? false) || (after?.isHan ?? false) }
    var isInsideText: Bool { isPartOfText(before) && isPartOfText(after) }
    var touchesText: Bool { isPartOfText(before) || isPartOfText(after) }
    var isBetweenDigits: Bool { (before?.isAnyDigit ?? false) && (after?.isAnyDigit ?? false) }

    private func isPartOfText(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      return scalar.isHan || scalar.isAnyDigit
    }
  }

  private mutating func change(_ run: Run) -> Change {
    if run.byte == UInt8(ascii: "_") {
      // A blank to fill in, 电话：____，is no emphasis.
      return run.length > 2 && (run.beforeClass != .space || run.afterClass != .space)
        ? .literal : .none
    }
    switch run.length {
    case 1: return changeOfSingle(run)
    case 2: return changeOfDouble(run)
    default:
      return run.touchesText && run.beforeClass != .space && !(run.closes && isStrongOpen)
        ? .literal : .none
    }
  }

  private mutating func changeOfSingle(_ run: Run) -> Change {
    if run.isInsideText { return .literal }
    if isEmphasisOpen, run.closes {
      isEmphasisOpen = false
      return .none
    }
    if run.beforeClass == .space {
      if run.opens { isEmphasisOpen = true }
      return .none
    }
    return run.touchesText ? .literal : .none
  }

  private mutating func changeOfDouble(_ run: Run) -> Change {
    if isStrongOpen {
      if run.closes {
        isStrongOpen = false
        return .none
      }
      let joins =
        run.beforeClass == .punctuation && (run.touchesHan || (run.before?.value ?? 0) > 0x7F)
      if joins { isStrongOpen = false }
      return joins ? .joinBefore : .none
    }
    if run.isBetweenDigits { return .literal }
    if run.opens {
      isStrongOpen = true
      return .none
    }
    let joins =
      run.afterClass == .opening && run.beforeClass == .letter
      && (run.touchesHan || (run.after?.value ?? 0) > 0x7F)
    if joins { isStrongOpen = true }
    return joins ? .joinAfter : .none
  }
}
