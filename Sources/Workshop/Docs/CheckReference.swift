import Disclosure

/// `docs/checks.md` in Chinese and `docs/checks.en.md` in English: every code with its weight, its
/// explanation and what to type, made from what the checks say of themselves.
public struct CheckReference {
  /// The whole page.
  public static func markdown(in language: Language) -> String {
    CheckReference(language: language).markdown
  }

  let language: Language

  /// One code of the page.
  struct Entry {
    var code: String
    var title: Wording
    var text: String
  }

  private var markdown: String {
    let entries = (Checks.infos.map { entry($0) } + ReadingCodes.all.map { entry($0) })
      .sorted { $0.code < $1.code }
    var text = head + index(of: entries)
    for group in Group.allCases {
      text += "## \(group.rawValue) \(say(group.wording))\n\n"
      for entry in entries where entry.code.hasPrefix(group.rawValue) { text += entry.text }
    }
    return text
  }

  private var head: String {
    let effects: [(Effect, Wording)] = [
      (
        .withhold,
        Wording(
          "这一件先不打印、不上网；以前登过的，原来的网页还在，写明正在核对",
          "not printed, not published; a former clean page stays, and says that it is being looked at"
        )
      ),
      (
        .mark,
        Wording("照常公开，网页上写一句缺什么", "published, with a line on the page that says so")
      ),
      (.advise, Wording("只给文书看，网页上没有", "for the clerk only")),
    ]
    let meanings = effects.map { "| \(say($0.0.wording)) | \(say($0.1)) |\n" }.joined()
    return say(
      Wording(
        """
        # 程序会说的每一条

        `gongshi check` 说的话，每一条都先写在哪个文件第几行，再写怎么了、改成什么，最后的括号里是编码。照着改就行；想知道为什么，在这里按编码找，或者运行 `gongshi explain W01`，那里有整篇的例子。

        | 结果 | 意思 |
        | --- | --- |
        \(meanings)
        （本页由程序生成：`scripts/docs`。English: [checks.en.md](checks.en.md)）


        """,
        """
        # Everything that the program may say

        Each message of `gongshi check` names the file and the line, then what is wrong and what to type, and at the end a code. Look the code up here, or run `gongshi explain W01 --lang en`, which shows whole examples.

        | effect | meaning |
        | --- | --- |
        \(meanings)
        (Made by the program: `scripts/docs`. 中文：[checks.md](checks.md))


        """))
  }

  /// The codes by what the clerk was doing.
  private func index(of entries: [Entry]) -> String {
    let titles = Dictionary(uniqueKeysWithValues: entries.map { ($0.code, $0.title) })
    var text = say(Wording("## 刚才在做什么", "## What were you doing?")) + "\n\n"
    for task in ClerkTask.all {
      text += "**\(say(task.wording))**\n\n"
      for code in task.codes {
        guard let title = titles[code].map(say) else { continue }
        text += "- [\(code)](#\(MarkdownAnchor.of("\(code) \(title)"))) \(title)\n"
      }
      text += "\n"
    }
    return text
  }

  private func entry(_ info: CheckInfo) -> Entry {
    var facts = [say(info.effect.wording), say(info.severity.wording)]
    if let kind = info.ruleKind {
      facts.append(
        say(Wording("看规则包里的“\(kind.name)”", "reads rules of the kind `\(kind.rawValue)`")))
    }
    let change = ExampleChange(from: info.bad, to: info.good)
    return Entry(
      code: info.code, title: info.title,
      text: heading(info.code, info.title, facts, info.explanation)
        + part(
          change.added.isEmpty ? Wording("删去", "take out") : Wording("要改", "to be mended"),
          change.removed)
        + part(
          change.removed.isEmpty ? Wording("加上", "add") : Wording("改成", "as it should be"),
          change.added))
  }

  private func entry(_ code: ReadingCode) -> Entry {
    var text = heading(code.code, code.title, [say(code.severity.wording)], code.explanation)
    if !code.example.isEmpty {
      text += part(Wording("写成", "write"), [(file: nil, lines: code.example)])
    }
    return Entry(code: code.code, title: code.title, text: text)
  }

  private func heading(
    _ code: String, _ title: Wording, _ facts: [String], _ explanation: Wording
  ) -> String {
    let lines = say(explanation).split(separator: "\n")
    return """
      ### \(code) \(say(title))

      \(facts.joined(separator: " · "))

      \(lines.joined(separator: language == .chinese ? "" : " "))


      """
  }

  /// Lines to be typed, under a word that says what to do with them.
  private func part(_ word: Wording, _ pieces: [(file: String?, lines: String)]) -> String {
    guard !pieces.isEmpty else { return "" }
    var text = say(word) + say(Wording("：", ":")) + "\n\n"
    for piece in pieces {
      if let file = piece.file { text += "`\(file)`\n\n" }
      text += "```text\n\(piece.lines)\n```\n\n"
    }
    return text
  }

  private func say(_ wording: Wording) -> String { wording.text(in: language) }

  /// A group of codes, by its letter.
  private enum Group: String, CaseIterable {
    case window = "W"
    case procedure = "P"
    case register = "R"
    case secrecy = "S"
    case rolls = "B"
    case finance = "F"
    case text = "T"

    var wording: Wording {
      switch self {
      case .window: Wording("公示期和张贴", "windows and postings")
      case .procedure: Wording("程序和表决", "procedure and votes")
      case .register: Wording("写法、编号和文件", "reading, numbers and files")
      case .secrecy: Wording("不能公开的内容", "what must not be published")
      case .rolls: Wording("红黑榜和村规民约", "rolls and village rules")
      case .finance: Wording("收支公开", "accounts")
      case .text: Wording("文字、链接和主题", "texts, links and themes")
      }
    }
  }
}
