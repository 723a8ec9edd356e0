import Disclosure

/// Says in Chinese what the argument parser says in English of a wrong usage.
enum UsageMessage {
  /// The message in Chinese; what is not known stays as it is.
  static func chinese(for english: String) -> String {
    let quoted = english.split(separator: "'", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    for (start, make) in known where english.hasPrefix(start) {
      if let message = make(quoted) { return message }
    }
    if english.contains(" unexpected arguments: "), !quoted.isEmpty {
      return "多写了" + quoted.map { "“\($0)”" }.joined(separator: "、")
    }
    if english.hasPrefix("The value "), let message = unreadable(quoted, of: english) {
      return message
    }
    return english
  }

  /// What to type after an option instead, where the values that it takes do not say it.
  private static let hints = [
    "--posted": day, "--end-by": day, "--as-of": day, "--planned": day,
    "--days": "请写一个数字，例如 --days 7",
    "--port": "请写0到65535的一个数，例如 --port 9000",
    "--count": "请写 natural（自然日）、workday（工作日）或 inclusive（首日计入）",
    "--skip": "请写早的一天和晚的一天，例如 --skip 2026-11-12..2026-11-13",
  ]

  private static let day = "请写实际有的日期，例如 2026-11-23"

  private static let known: [(String, @Sendable ([String]) -> String?)] = [
    (
      "Unknown option ",
      { quoted in
        guard let option = quoted.first else { return nil }
        return "没有 \(option) 这个选项" + (quoted.count > 1 ? "，是不是 \(quoted[1])？" : "")
      }
    ),
    ("Unexpected argument ", { $0.first.map { unknownCommand($0) ?? "多写了“\($0)”" } }),
    ("Missing expected argument ", { $0.first.map { "少写了 \($0)" } }),
    ("Missing one of: ", { "少写了其中一个：" + $0.joined(separator: "、") }),
    ("Missing value for ", { $0.first.map { "\($0) 后面要写一个值" } }),
    ("Internal error", { _ in "命令写得看不明白" }),
    ("Invalid option", { _ in "选项写得看不明白，例如：--site 文件夹" }),
    ("Missing required subcommand", { _ in "还要写一个命令" }),
    ("The option ", { $0.first.map { "\($0) 后面不写值" } }),
    ("Value to be set with ", { $0.count > 1 ? "“\($0[0])”和“\($0[1])”只能写一个" : nil }),
    (
      "Can't generate completion scripts for ",
      { $0.first.map { "没有给 \($0) 的补全，可以写 bash、zsh、fish" } }
    ),
    ("Can't autodetect a supported shell", { _ in "请写明给哪个 shell：bash、zsh、fish" }),
  ]

  /// What stands where a command should, and is none.
  private static func unknownCommand(_ word: String) -> String? {
    guard word == CommandLine.arguments.dropFirst().first else { return nil }
    let names = Gongshi.configuration.subcommands.compactMap { $0.configuration.commandName }
    let near = Similarity.nearest(to: word, in: names)
    return "没有“\(word)”这个命令" + (near.map { "，是不是 \($0)？" } ?? "")
  }

  private static func unreadable(_ quoted: [String], of english: String) -> String? {
    guard quoted.count >= 2 else { return nil }
    let option = quoted[1].split(separator: " ").first.map(String.init) ?? quoted[1]
    let listed = english.split(separator: "\n").dropFirst()
      .compactMap { $0.hasPrefix("  - ") ? String($0.dropFirst(4)) : nil }
    let values = quoted.count > 2 ? Array(quoted[2...]) : listed
    let hint = hints[option] ?? (values.isEmpty ? nil : "可以写 " + values.joined(separator: "、"))
    return "\(option) 后面的“\(quoted[0])”看不明白" + (hint.map { "，" + $0 } ?? "")
  }
}
