import Disclosure

/// Fills in the dates and numbers of one template of a starter; `seeds/README.md` lists what may
/// be written.
///
/// Lines `{{name = steps}}` at its head name days; they do not appear in what is planted.
struct Planting {
  /// A number to be worked out: whose, and by which day it is put in order.
  struct Numbered: Equatable {
    /// What stands before the number in a file's name, and tells one issuer's numbers from another's.
    var tag: String
    /// The day by whose order and year the record is numbered.
    var day: Day
  }

  private let days: PlantingDays
  private let names: [Substring: Day]
  private let lines: ArraySlice<Substring>
  /// The number that the template asks for, where it asks for one.
  let numbered: Numbered?

  /// Takes a template, and works out the days that it names.
  init(_ template: String, days: PlantingDays) {
    self.days = days
    var names: [Substring: Day] = [:]
    var lines = template.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first, let (name, steps) = Planting.definition(line) {
      guard let day = Planting.day(steps, names, days) else { break }
      names[name] = day
      lines.removeFirst()
    }
    self.names = names
    self.lines = lines
    numbered =
      lines.lazy.flatMap(Planting.pieces).compactMap { piece in
        if case .placeholder(let text) = piece { Planting.numbered(text, names) } else { nil }
      }.first
  }

  /// The text with its placeholders filled in; an unknown placeholder stays as it is.
  func text(serial: Int? = nil) -> String {
    lines.compactMap { line(for: $0, serial: serial) }.joined(separator: "\n")
  }

  /// The line as it is planted; nil where it tells of what has not happened yet.
  private func line(for line: Substring, serial: Int?) -> String? {
    var result = ""
    for piece in Planting.pieces(of: line) {
      switch piece {
      case .text(let text): result += text
      case .placeholder(let text):
        if let numbered = Planting.numbered(text, names), let serial {
          result += "\(numbered.day.year)-\(serial)"
        } else if let (format, day) = dated(text) {
          if format == .past, day > days.today { return nil }
          result += format.text(for: day)
        } else {
          result += "{{\(text)}}"
        }
      }
    }
    return result
  }

  private func dated(_ text: Substring) -> (DayFormat, Day)? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let steps = parts.last,
      let format = DayFormat(rawValue: parts.count > 1 ? String(parts[0]) : ""),
      parts.count == 1 || format != .plain, let day = Planting.day(steps, names, days)
    else { return nil }
    return (format, day)
  }

  private static func numbered(_ text: Substring, _ names: [Substring: Day]) -> Numbered? {
    let words = text.split(separator: " ")
    guard words.first == "number", (2...3).contains(words.count), let last = words.last,
      let day = names[last]
    else { return nil }
    return Numbered(tag: words.count == 3 ? String(words[1]) : "", day: day)
  }
}

extension Planting {
  /// A stretch of a line.
  private enum Piece {
    case text(Substring)
    /// What stands between the braces.
    case placeholder(Substring)
  }

  private static func pieces(of line: Substring) -> [Piece] {
    guard line.utf8.contains(UInt8(ascii: "{")) else { return [.text(line)] }
    var pieces: [Piece] = []
    var rest = line
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      pieces.append(.text(rest[..<open.lowerBound]))
      pieces.append(.placeholder(rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return pieces + [.text(rest)]
  }

  /// `{{name = steps}}` as the whole of a line.
  private static func definition(_ line: Substring) -> (name: Substring, steps: Substring)? {
    guard line.hasPrefix("{{"), line.hasSuffix("}}"),
      let sign = line.firstRange(of: " = ")
    else { return nil }
    let name = line.dropFirst(2)[..<sign.lowerBound]
    let steps = line[sign.upperBound...].dropLast(2)
    return name.isEmpty || name.contains(" ") ? nil : (name, steps)
  }

  /// The day told by steps, from a named day where the first word is its name, else from the anchor.
  private static func day(_ steps: Substring, _ names: [Substring: Day], _ days: PlantingDays)
    -> Day?
  {
    guard steps.first != " ", steps.last != " " else { return nil }
    let words = steps.split(separator: " ")
    guard let first = words.first else { return nil }
    if let start = names[first] {
      return DayExpression(words.dropFirst())?.day(from: start, in: days)
    }
    return DayExpression(words)?.day(from: days.anchor, in: days)
  }
}
