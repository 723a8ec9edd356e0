import Disclosure

extension Finding {
  /// The finding on one line, as a receipt keeps it.
  var noted: String {
    var fields = [code, severity.rawValue, effect.rawValue]
    fields += place.noted
    fields += [message.zh, message.en]
    fields += rule.map { ["+", $0.id, $0.source, $0.article, $0.rank.rawValue] } ?? ["-"]
    fields += fix.map { ["+"] + $0.place.noted + [$0.text] } ?? ["-"]
    fields += reason.map { ["+", $0] } ?? ["-"]
    fields += pageLine.map { ["+", $0.zh, $0.en] } ?? ["-"]
    return fields.map(Finding.escaped).joined(separator: "\t")
  }

  /// Reads a finding from its line; nil where the line is none.
  init?(noted line: Substring) {
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { Finding.unescaped($0) }[...]
    func isNext(_ fields: inout ArraySlice<String>) -> Bool? {
      switch fields.popFirst() {
      case "+": true
      case "-": false
      default: nil
      }
    }
    guard let code = fields.popFirst(),
      let severity = fields.popFirst().flatMap(Severity.init(rawValue:)),
      let effect = fields.popFirst().flatMap(Effect.init(rawValue:)),
      let place = Place(noted: &fields), let zh = fields.popFirst(), let en = fields.popFirst(),
      let hasRule = isNext(&fields)
    else { return nil }
    self.init(
      code: code, severity: severity, effect: effect, place: place, message: Wording(zh, en))
    if hasRule {
      guard let id = fields.popFirst(), let source = fields.popFirst(),
        let article = fields.popFirst(),
        let rank = fields.popFirst().flatMap(RuleRank.init(rawValue:))
      else { return nil }
      rule = Citation(id: id, source: source, article: article, rank: rank)
    }
    guard let hasFix = isNext(&fields) else { return nil }
    if hasFix {
      guard let place = Place(noted: &fields), let text = fields.popFirst() else { return nil }
      fix = Fix(place: place, text: text)
    }
    guard let hasReason = isNext(&fields) else { return nil }
    if hasReason {
      guard let text = fields.popFirst() else { return nil }
      reason = text
    }
    guard let hasLine = isNext(&fields) else { return nil }
    if hasLine {
      guard let zh = fields.popFirst(), let en = fields.popFirst() else { return nil }
      pageLine = Wording(zh, en)
    }
    guard fields.isEmpty else { return nil }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func unescaped(_ text: Substring) -> String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        plain.append(scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}

extension Place {
  fileprivate var noted: [String] {
    [file, String(line), String(column), String(length)] + (cell.map { ["+", $0] } ?? ["-"])
  }

  fileprivate init?(noted fields: inout ArraySlice<String>) {
    guard let file = fields.popFirst(), let line = fields.popFirst().flatMap({ Int($0) }),
      let column = fields.popFirst().flatMap({ Int($0) }),
      let length = fields.popFirst().flatMap({ Int($0) }), let mark = fields.popFirst()
    else { return nil }
    var cell: String?
    if mark == "+" {
      guard let text = fields.popFirst() else { return nil }
      cell = text
    } else if mark != "-" {
      return nil
    }
    self.init(file: file, line: line, column: column, length: length, cell: cell)
  }
}
