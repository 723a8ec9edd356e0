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

  private static let known: [(String, @Sendable ([String]) -> String?)] = [
    ("Unknown option ", { $0.first.map { "没有 \($0) 这个选项" } }),
    ("Unexpected argument ", { $0.first.map { "多写了“\($0)”" } }),
    ("Missing expected argument ", { $0.first.map { "少写了 \($0)" } }),
    ("Missing value for ", { $0.first.map { "\($0) 后面要写一个值" } }),
    (
      "The value ",
      { $0.count >= 2 ? "“\($0[0])”不能用在 \($0[1]) 里" : nil }
    ),
  ]
}
