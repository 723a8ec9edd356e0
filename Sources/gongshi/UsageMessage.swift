/// Says in Chinese what the argument parser says in English of a wrong usage.
enum UsageMessage {
  /// The message in Chinese; what is not known stays as it is.
  static func chinese(for english: String) -> String {
    for (start, make) in known where english.hasPrefix(start) {
      let quoted = english.split(separator: "'", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      if let message = make(quoted) { return message }
    }
    return english
  }

  /// What to type after an option instead.
  private static let hints = [
    "--posted": day, "--end-by": day, "--as-of": day,
    "--days": "请写一个数字，例如 --days 7",
    "--count": "请写 natural（自然日）、workday（工作日）或 inclusive（首日计入）",
    "--skip": "请写早的一天和晚的一天，例如 --skip 2026-11-12..2026-11-13",
    "--format": "check 可以写 text、json、sarif、github，window 可以写 text、json",
  ]

  private static let day = "请写实际有的日期，例如 2026-11-23"

  private static let known: [(String, @Sendable ([String]) -> String?)] = [
    ("Unknown option ", { $0.first.map { "没有 \($0) 这个选项" } }),
    ("Unexpected argument ", { $0.first.map { "多写了“\($0)”" } }),
    ("Missing expected argument ", { $0.first.map { "少写了 \($0)" } }),
    ("Missing value for ", { $0.first.map { "\($0) 后面要写一个值" } }),
    (
      "The value ",
      { quoted in
        guard quoted.count >= 2 else { return nil }
        let option = quoted[1].split(separator: " ").first.map(String.init) ?? quoted[1]
        return "\(option) 后面的“\(quoted[0])”看不明白" + (hints[option].map { "，" + $0 } ?? "")
      }
    ),
  ]
}
