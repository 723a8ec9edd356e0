/// A new record of any kind: what is known stands in it, what is not is a blank.
///
/// It follows the declared fields: those that are required or expected are written, in their order,
/// the others are named in a comment. A kind that is added later needs nothing here.
public struct RecordDraft: Sendable {
  /// The kind.
  public let kind: RecordKind
  /// The values that are known, by their keys.
  public var values: [String: DraftValue]
  /// The body.
  public var body: String

  /// Creates a draft.
  public init(kind: RecordKind, values: [String: DraftValue], body: String) {
    self.kind = kind
    self.values = values
    self.body = body
  }

  /// A draft with what the title, the word for the kind and the site file tell.
  /// - Throws: `DraftProblem` where the title names no board of the site.
  public init(kind: RecordKind, word: String, title: String, site: Site) throws(DraftProblem) {
    self.init(kind: kind, values: [:], body: Blank.text("正文，写给大家看"))
    let fields = kind.fields
    let title = title.split { $0.isNewline || $0 == " " }.joined(separator: " ")
    // A kind without a title is about one thing, which its first text names.
    let about = fields.first { $0.key == "title" } ?? fields.first { $0.shape.isText }
    for field in fields {
      if field.key == about?.key {
        values[field.key] = .line(
          field.key == "board" ? try RecordDraft.board(named: title, in: site) : title)
      } else if case .choice(let choices) = field.shape {
        // 红榜 as the kind, or in the title, says which list it is.
        let known = choices.lazy.flatMap { choice in choice.names.map { (choice, $0) } }
          .first { $0.1.count > 1 && (word == $0.1 || title.contains($0.1)) }
        if let known { values[field.key] = .line(known.0.names[0]) }
      } else if field.key == "contact", let contact = site.contact {
        values[field.key] = .line(contact.line)
      }
    }
  }

  private static func board(
    named title: String, in site: Site
  ) throws(DraftProblem) -> String {
    let names = site.boards.compactMap(\.name)
    if let name = names.first(where: { title.contains($0) }) { return name }
    throw DraftProblem(
      "“\(title)”不是 site.yaml 里的公示栏。请写公示栏的名称：\(names.joined(separator: "、"))",
      "“\(title)” is no board of the site: \(names.joined(separator: ", "))")
  }

  /// The record's text.
  ///
  /// - Parameter namesKind: Whether the front matter says of which kind it is.
  public func text(namesKind: Bool = false) -> String {
    var lines = ["---"]
    if namesKind { lines.append("类型: \(kind.name)") }
    var others: [String] = []
    for field in kind.fields {
      switch values[field.key] {
      case .line(let value): lines.append("\(field.name): \(value)")
      case .lines(let items):
        lines.append("\(field.name):")
        lines += items.map { "  - \($0)" }
      case .blank: lines += field.blankLines
      case .leftOut: others.append(field.name)
      case nil:
        if field.isRequired || field.isExpected {
          lines += field.blankLines
        } else {
          others.append(field.name)
        }
      }
    }
    if !others.isEmpty {
      lines.append("# 还可以写：\(others.joined(separator: "、"))。每一项怎么写：gongshi schema \(kind.rawValue)")
    }
    return (lines + ["---", "", body, ""]).joined(separator: "\n")
  }
}

extension FieldInfo {
  /// The field with blanks where its value belongs.
  var blankLines: [String] {
    switch shape {
    case .list(.facts(let parts)): ["\(name):", "  - " + FieldInfo.blanks(for: parts)]
    case .facts(let parts): ["\(name): " + FieldInfo.blanks(for: parts)]
    case .choice(let choices):
      ["\(name): " + Blank.text(choices.compactMap(\.names.first).joined(separator: "、"))]
    default: ["\(name): " + Blank.text(blankHint)]
    }
  }

  /// What belongs into the blank; a line that is not needed may go.
  private var blankHint: String {
    isRequired || shape.isText ? summary.zh : "\(summary.zh)；没有就删掉这一行"
  }

  /// One line of facts, a blank for each part that it cannot be without.
  private static func blanks(for parts: [FieldInfo]) -> String {
    let needed = parts.filter(\.isRequired)
    return (needed.isEmpty ? parts : needed).map { Blank.text($0.summary.zh) }
      .joined(separator: " ")
  }
}
