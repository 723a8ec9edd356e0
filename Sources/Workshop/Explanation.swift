import Disclosure

/// What `gongshi explain` prints of a code.
public enum Explanation {
  /// All codes, one a line.
  public static func list(in language: Language) -> String {
    let checks = Checks.infos.map { ($0.code, $0.title) }
    let others = ReadingCodes.all.map { ($0.code, $0.title) }
    return (checks + others).sorted { $0.0 < $1.0 }
      .map { "\($0)  \($1.text(in: language))\n" }.joined()
  }

  /// The long form of one code, or nil where it does not exist.
  public static func text(of code: String, in language: Language) -> String? {
    let code = code.uppercased()
    if let info = Checks.infos.first(where: { $0.code == code }) {
      return text(of: info, in: language)
    }
    return ReadingCodes.all.first { $0.code == code }.map { text(of: $0, in: language) }
  }

  /// The message for a code that does not exist, with the nearest one.
  public static func unknown(_ code: String, in language: Language) -> String {
    let known = Checks.infos.map(\.code) + ReadingCodes.all.map(\.code)
    let near = Similarity.nearest(to: code.uppercased(), in: known)
    return language == .chinese
      ? "没有“\(code)”这项检查" + (near.map { "，是不是 \($0)？" } ?? "。")
      : "there is no check “\(code)”" + (near.map { "; did you mean \($0)?" } ?? "")
  }

  private static func text(of info: CheckInfo, in language: Language) -> String {
    let isChinese = language == .chinese
    return """
      \(info.code)  \(info.title.text(in: language))
      \(isChinese ? "结果" : "effect")：\(info.effect.wording.text(in: language))

      \(info.explanation.text(in: language))

      \(isChinese ? "要改的写法" : "to be mended")：
      \(shown(info.bad))

      \(isChinese ? "可以的写法" : "as it should be")：
      \(shown(info.good))

      """
  }

  private static func text(of code: ReadingCode, in language: Language) -> String {
    let head = """
      \(code.code)  \(code.title.text(in: language))

      \(code.explanation.text(in: language))

      """
    guard !code.example.isEmpty else { return head }
    return head + """

      \(language == .chinese ? "可以的写法" : "as it should be")：
      \(indented(code.example))

      """
  }

  /// The files of an example, with their names where there are several.
  private static func shown(_ example: CheckExample) -> String {
    let files = example.plainFiles
    return files.map { (files.count > 1 ? "    \($0.file)\n" : "") + indented($0.text) }
      .joined(separator: "\n\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
