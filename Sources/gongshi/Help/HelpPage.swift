import Disclosure

/// The parser's help in Chinese, laid out for characters that take two columns.
///
/// The library lets a program choose every text but its own headings and remarks, and counts
/// characters instead of columns; both are set right here, line by line.
enum HelpPage {
  /// The page in Chinese, or nil where the text is no help (a version, a completion script).
  ///
  /// - Parameter english: As the parser writes it, on lines that are not wrapped.
  static func chinese(_ english: String, columns: Int) -> String? {
    let lines = english.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let usage = lines.firstIndex(where: { $0.hasPrefix(usageMark) }) else { return nil }
    var page: [String] = []
    for line in lines[..<usage] {
      let text = line.hasPrefix(overviewMark) ? String(line.dropFirst(overviewMark.count)) : line
      // An indented line is a command to type; breaking it would make it another one.
      page += text.hasPrefix(" ") ? [text] : TerminalText.lines(text, columns: columns)
    }
    var entry: (label: String, text: String)?
    func close() {
      if let entry { page += laidOut(entry.label, remarked(entry.text), columns: columns) }
      entry = nil
    }
    for line in lines[usage...] {
      if line.hasPrefix(usageMark) {
        let synopsis = named(String(line.dropFirst(usageMark.count)))
        page += hanging("用法：", synopsis, columns: columns)
      } else if let heading = headings[line] {
        page.append(heading)
      } else if line.hasPrefix("  See '") {
        page.append("  某个命令怎么用：gongshi help <命令>")
      } else if line.hasPrefix("   ") {
        entry?.text += line.drop { $0 == " " }
      } else if line.hasPrefix("  ") {
        close()
        entry = parted(line.dropFirst(2))
      } else {
        close()
        page.append(line)
      }
    }
    close()
    return page.joined(separator: "\n")
  }

  private static let overviewMark = "OVERVIEW: "
  private static let usageMark = "USAGE: "
  private static let headings = [
    "ARGUMENTS:": "要写的：", "OPTIONS:": "选项：", "SUBCOMMANDS:": "命令：",
  ]
  private static let labelColumns = 26

  /// A label and what stands two or more spaces behind it.
  private static func parted(_ line: Substring) -> (label: String, text: String) {
    var label = ""
    var rest = line
    while let character = rest.first, !rest.hasPrefix("  ") {
      label.append(character)
      rest.removeFirst()
    }
    return (label, String(rest.drop { $0 == " " }))
  }

  private static func laidOut(_ label: String, _ text: String, columns: Int) -> [String] {
    guard !text.isEmpty else { return ["  " + label] }
    let head = "  " + label
    let fits = TerminalText.width(head) < labelColumns
    let body = TerminalText.lines(text, columns: max(20, columns - labelColumns))
    let indent = String(repeating: " ", count: labelColumns)
    if !fits { return [head] + body.map { indent + $0 } }
    return body.enumerated().map { index, line in
      index == 0 ? TerminalText.padded(head, to: labelColumns) + line : indent + line
    }
  }

  /// The synopsis behind its head; an option stays on one line with its value.
  private static func hanging(_ head: String, _ synopsis: String, columns: Int) -> [String] {
    let indent = String(repeating: " ", count: TerminalText.width(head))
    var lines: [String] = []
    var line = head
    for word in grouped(synopsis) {
      let isFirst = line == head || line == indent
      if !isFirst, TerminalText.width(line) + 1 + TerminalText.width(word) > columns {
        lines.append(line)
        line = indent + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
    }
    return lines + [line]
  }

  /// The words of a synopsis, what stands in brackets as one.
  private static func grouped(_ synopsis: String) -> [String] {
    var groups = [""]
    var depth = 0
    for character in synopsis {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if character == " ", depth == 0 {
        groups.append("")
      } else {
        groups[groups.count - 1].append(character)
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// The remarks that the parser adds: values, default, and its own two options.
  private static func remarked(_ text: String) -> String {
    if let own = ownTexts[text] { return own }
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return text }
    var parts: [String] = []
    for part in text[text.index(after: start)...].dropLast().split(separator: ";") {
      let part = part.drop { $0 == " " }
      if part.hasPrefix("values: ") {
        let values = part.dropFirst(8).split(separator: ",").map { $0.drop { $0 == " " } }
        parts.append("可以写 " + values.joined(separator: "、"))
      } else if part.hasPrefix("default: ") {
        parts.append("不写就是 " + part.dropFirst(9))
      } else {
        return text
      }
    }
    return text[..<start].trimmingSpace + "（" + parts.joined(separator: "；") + "）"
  }

  private static let ownTexts = ["Show the version.": "显示版本。", "Show help information.": "显示用法。"]

  private static func named(_ synopsis: String) -> String {
    synopsis.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "<subcommand>" ? "<命令>" : $0 == "[<options>]" ? "[<选项>]" : String($0) }
      .joined(separator: " ")
  }
}

extension Substring {
  /// The text without spaces at its end.
  fileprivate var trimmingSpace: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
