/// B03: a roll rests on an article of the village rules in force on its day.
public struct RollBasis: RecordCheck {
  public static let info = CheckInfo(
    code: "B03", severity: .warning, effect: .mark,
    title: Wording("榜单依据的那一条村规有没有、在不在施行？", "Does the roll rest on an article in force?"),
    explanation: Wording(
      """
      待改进事项要写依据村规民约哪一条，而且那一条在展示的那天正在施行。红榜没写的只提醒。
      """,
      """
      The black list names the article of the village rules that it rests on, in force on the day it \
      is shown. A red list without one gets advice only.
      """),
    bad: CheckExample(
      file: "content/rolls/1.md",
      """
      1️⃣---
      标题: 2026年秋季榜
      榜: 黑
      决定: 2026-10-30 村民代表会议 应到46 实到41 同意41
      展示: 2026-11-02
      撤下: 2026-12-01
      条目:
        - 三组渠边 垃圾2处 整改到2026-11-15
      ---
      这里只写事和地方，不写人。
      """),
    good: CheckExample(
      file: "content/rolls/1.md",
      """
      ---
      标题: 2026年秋季榜
      榜: 黑
      依据: 村规民约第二十条
      决定: 2026-10-30 村民代表会议 应到46 实到41 同意41
      展示: 2026-11-02
      撤下: 2026-12-01
      条目:
        - 三组渠边 垃圾2处 整改到2026-11-15
      ---
      这里只写事和地方，不写人。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .roll(let roll) = whole else { return [] }
    let isBlack = roll.colour == .black
    let inForce = context.codes.last { code in
      guard let day = roll.from, let start = code.inForceFrom, start <= day else { return false }
      return code.inForceTo.map { day < $0 } ?? true
    }
    let fitting = (inForce?.articles ?? []).filter { article in
      RollBasis.mentions(isBlack ? ["黑榜", "待改进"] : ["红榜"], article)
    }
    let example = fitting.first?.label ?? "第二十条"
    guard let basis = roll.basis, !basis.isEmpty else {
      return [
        finding(
          at: roll.places["basis"],
          Wording(
            "没有写依据村规民约哪一条。请加一行：依据: 村规民约\(example)",
            "no article of the village rules is named; write: basis: 村规民约\(example)"),
          severity: isBlack ? .warning : .note, effect: isBlack ? .mark : .advise)
      ]
    }
    guard let inForce, let number = ArticleNumber.first(in: basis),
      !inForce.articles.isEmpty, !inForce.articles.contains(where: { $0.number == number })
    else { return [] }
    let last = inForce.articles.map(\.number).max() ?? 0
    return [
      finding(
        at: roll.places["basis"],
        Wording(
          "《\(inForce.title)》一共\(last)条，没有第\(number.hanNumeral)条。"
            + "\(fitting.isEmpty ? "请写对是哪一条" : "是不是\(example)？请改成：依据: 村规民约\(example)")",
          "“\(inForce.title)” has \(last) articles, but no article \(number)"
            + (fitting.isEmpty ? "" : "; write: basis: 村规民约\(example)")),
        severity: isBlack ? .warning : .note, effect: isBlack ? .mark : .advise)
    ]
  }

  private static func mentions(_ words: [String], _ article: Article) -> Bool {
    Prose(blocks: article.blocks).texts.contains { text in words.contains { text.text.holds($0) }
    }
  }
}
