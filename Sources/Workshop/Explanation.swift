import Disclosure

/// What `gongshi explain` prints of a check.
public enum Explanation {
  /// All checks, one a line.
  public static func list(in language: Language) -> String {
    Checks.infos.map { "\($0.code)  \($0.title.text(in: language))\n" }.joined()
  }

  /// The long form of one check, or nil where there is none with that code.
  public static func text(of code: String, in language: Language) -> String? {
    guard let info = Checks.infos.first(where: { $0.code == code.uppercased() }) else { return nil }
    let isChinese = language == .chinese
    let bad = info.bad.text.split(separator: "1️⃣", omittingEmptySubsequences: false).joined()
    return """
      \(info.code)  \(info.title.text(in: language))
      \(isChinese ? "结果" : "effect")：\(info.effect.wording.text(in: language))

      \(info.explanation.text(in: language))

      \(isChinese ? "要改的写法" : "to be mended")：
      \(indented(bad))

      \(isChinese ? "可以的写法" : "as it should be")：
      \(indented(info.good.text))

      """
  }

  /// The message for a code that no check has, with the nearest one.
  public static func unknown(_ code: String, in language: Language) -> String {
    let near = Similarity.nearest(to: code.uppercased(), in: Checks.infos.map(\.code))
    return language == .chinese
      ? "没有“\(code)”这项检查" + (near.map { "，是不是 \($0)？" } ?? "。")
      : "there is no check “\(code)”" + (near.map { "; did you mean \($0)?" } ?? "")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
