/// T06: a notice says something.
public struct EmptyBody: RecordCheck {
  public static let info = CheckInfo(
    code: "T06", severity: .warning, effect: .mark,
    title: Wording("正文是不是空的？", "Is the body empty?"),
    explanation: Wording(
      """
      只有开头几项、没有正文，村民看不明白是什么事。写两三句大白话：什么事、多少钱、什么时候办。
      """,
      """
      Without a body villagers cannot tell what it is about. Two or three plain sentences will do.
      """),
    bad: CheckExample(
      """
      1️⃣---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---

      """),
    good: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let matter) = whole, whole.envelope.body.isEmpty,
      matter.facts.form != .repost
    else { return [] }
    return [
      finding(
        at: Place(file: whole.envelope.file, line: 1, column: 1),
        Wording(
          "没有正文。请在第二行“---”下面写两三句：什么事、多少钱、什么时候办",
          "the body is empty; below the second --- say in two or three sentences what it is about"))
    ]
  }
}
