import Disclosure
import Website

extension RuleList {
  /// The packs and their rules, for people.
  public func text(in language: Language, style: TextStyle) -> String {
    let isChinese = language == .chinese
    var lines: [String] = []
    let names = Dictionary(
      packs.flatMap(\.matters).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for pack in packs {
      lines.append(
        style.bold(
          isChinese
            ? "\(pack.name)（\(pack.id)）：\(pack.rules.count)条"
            : "\(pack.name) (\(pack.id)): \(pack.rules.count)"))
      for kind in RuleKind.allCases {
        let rules = pack.rules.filter { $0.kind == kind }
        guard !rules.isEmpty else { continue }
        lines += ["", "  " + (isChinese ? kind.name : kind.rawValue)]
        for rule in rules {
          lines += RuleList.lines(of: rule, names: names, in: language, style: style)
        }
      }
      lines.append("")
    }
    lines.append(
      isChinese
        ? "\(subject)：共\(count)条。给司法所审核的表：gongshi rules --print --output 规则审核表.html"
        : "\(subject): \(count) in all. The sheet to be signed: gongshi rules --print --output FILE"
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(
    of rule: Rule, names: [String: String], in language: Language, style: TextStyle
  ) -> [String] {
    let isChinese = language == .chinese
    var lines = ["    \(rule.id)  \(rule.name ?? "")"]
    let scope = rule.scopeWords { names[$0] }
    // Lists of words and bodies are long; the sheet has them whole.
    let clauses = rule.clauses.map { $0.text(in: language) }.filter { $0.utf8.count < 240 }
    let details = clauses + (scope.isEmpty ? [] : [(isChinese ? "" : "for: ") + scope])
    if !details.isEmpty {
      lines.append("      " + details.joined(separator: isChinese ? "；" : "; "))
    }
    let source = [
      rule.sourceWording.text(in: language), rule.rank?.wording.text(in: language),
      rule.validity?.text(in: language),
      rule.source.checked.map {
        isChinese ? "\($0.full.zh)核对" : "compared on \($0.full.en)"
      },
    ].compactMap { $0 }.joined(separator: isChinese ? "，" : ", ")
    lines.append(style.dim("      " + source))
    if let assumption = rule.assumption {
      lines.append(style.dim("      " + (isChinese ? "推定：" : "inferred: ") + assumption))
    }
    return lines
  }

  /// The same for programs; `version` changes when a field changes its meaning.
  public var json: String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", 1)
      writer.field("subject", subject)
      writer.field("day", day.description)
      writer.array("packs") { writer in
        for pack in packs {
          writer.object { writer in
            writer.field("id", pack.id)
            writer.field("name", pack.name)
            writer.field("region", pack.region)
            writer.array("rules") { writer in
              for rule in pack.rules { writer.object { rule.write(to: &$0) } }
            }
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension Rule {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.field("id", id)
    writer.field(ifPresent: "kind", kind?.rawValue)
    writer.field(ifPresent: "name", name)
    writer.field("clauses", clauses.map(\.zh))
    if let days { writer.field("days", Int64(days)) }
    writer.field(ifPresent: "count", count?.rawValue)
    writer.field(ifPresent: "direction", direction?.rawValue)
    writer.field(ifPresent: "degree", degree?.rawValue)
    writer.field(ifPresent: "rank", rank?.rawValue)
    writer.field("source", source.title)
    writer.field(ifPresent: "article", source.article)
    writer.field(ifPresent: "checked", source.checked?.description)
    writer.field(ifPresent: "from", from?.description)
    writer.field(ifPresent: "to", to?.description)
    writer.field(ifPresent: "inferred", assumption)
  }
}
