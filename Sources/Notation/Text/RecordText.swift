public import Disclosure

/// A record's file in its two parts: front matter between `---` lines, then the body.
public struct RecordText: Sendable {
  /// The file's text.
  public let source: SourceText
  /// The bytes of the front matter, without the `---` lines.
  public let frontMatter: Range<Int>
  /// The bytes of the body.
  public let body: Range<Int>

  /// The line, from 1, on which the body starts.
  public var bodyFirstLine: Int {
    body.isEmpty ? source.lineStarts.count : source.lineIndex(of: body.lowerBound) + 1
  }

  /// Splits a file; a `---` within a line or in the body is text.
  ///
  /// - Returns: nil where there is no front matter, or no end to it, or a part is too large;
  ///   `findings` says so.
  public static func split(_ source: SourceText, findings: inout [Finding]) -> RecordText? {
    var line = 0
    while line < source.lineStarts.count, source.isBlank(line: line) { line += 1 }
    guard line < source.lineStarts.count, let opening = source.fence(line: line) else {
      let first = min(line, source.lineStarts.count - 1)
      findings.append(.frontMatterMissing(source.place(Spot(line: first + 1, column: 1))))
      return nil
    }
    if opening == .chinese {
      findings.append(.chineseFence(source.fencePlace(line: line)))
    }
    let openingLine = line
    let start = source.end(line: line)
    line += 1
    while line < source.lineStarts.count {
      if let closing = source.fence(line: line) {
        if closing == .chinese {
          findings.append(.chineseFence(source.fencePlace(line: line)))
        }
        let record = RecordText(
          source: source, frontMatter: start..<source.lineStarts[line],
          body: source.end(line: line)..<source.bytes.count)
        return record.isWithinLimits(&findings) ? record : nil
      }
      line += 1
    }
    findings.append(.frontMatterOpen(source.fencePlace(line: openingLine)))
    return nil
  }

  private func isWithinLimits(_ findings: inout [Finding]) -> Bool {
    let before = findings.count
    if frontMatter.count > Limits.frontMatter {
      findings.append(
        .partTooLarge(
          Place(file: source.file), part: Wording("前面两行“---”之间的内容", "The front matter"),
          bytes: frontMatter.count, limit: Limits.frontMatter))
    }
    if body.count > Limits.body {
      findings.append(
        .partTooLarge(
          Place(file: source.file), part: Wording("正文", "The body"), bytes: body.count,
          limit: Limits.body))
    }
    return findings.count == before
  }
}

/// How a `---` line was typed.
private enum Fence {
  /// Three hyphens or more.
  case plain
  /// Dashes of a Chinese keyboard.
  case chinese
}

extension SourceText {
  /// The offset behind a line, its end of line included.
  func end(line: Int) -> Int {
    line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
  }

  fileprivate func isBlank(line: Int) -> Bool {
    bytes[lineStarts[line]..<end(line: line)].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
  }

  /// What fence a line is, if it is one: three hyphens or dashes, and nothing but spaces after.
  fileprivate func fence(line: Int) -> Fence? {
    let start = lineStarts[line]
    let stop = end(line: line)
    guard start < stop, bytes[start] == 0x2D || bytes[start] >= 0xE2 else { return nil }
    var hyphens = 0
    var dashes = 0
    var hasEnded = false
    for scalar in String(decoding: bytes[start..<min(stop, start + 200)], as: UTF8.self)
      .unicodeScalars
    {
      switch scalar {
      case " ", "\t", "\n", "\u{3000}": hasEnded = hyphens + dashes > 0
      case "-" where !hasEnded: hyphens += 1
      case "－" where !hasEnded, "—" where !hasEnded, "–" where !hasEnded, "─" where !hasEnded:
        dashes += 1
      default: return nil
      }
    }
    if dashes == 0 { return hyphens >= 3 ? .plain : nil }
    return hyphens + dashes >= 2 ? .chinese : nil
  }

  fileprivate func fencePlace(line: Int) -> Place {
    let text = string(in: lineStarts[line]..<end(line: line))
    let length = text.unicodeScalars.reduce(0) { $1 == " " || $1 == "\n" ? $0 : $0 + 1 }
    return place(Spot(line: line + 1, column: 1), length: length)
  }
}
