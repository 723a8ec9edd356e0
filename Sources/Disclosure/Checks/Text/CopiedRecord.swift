/// T03: no two records have the same body.
public struct CopiedRecord: RegisterCheck {
  public static let info = CheckInfo(
    code: "T03", severity: .note, effect: .advise,
    title: Wording("是不是照抄别的记录忘了改？", "Was it copied from another record?"),
    explanation: Wording(
      """
      两件事的正文除了数字一字不差，多半是复制过来忘了改。真是同样的事，也写上各自的地点和日期。
      """,
      """
      Two bodies that differ in figures only were probably copied.
      """),
    bad: CheckExample(
      others: [
        (
          "content/matters/2026/2.md",
          """
          ---
          标题: 关于清理三组堰塘的公示
          编号: 2026-2
          事项: 环境整治
          计划贴出: 2026-11-23
          公示天数: 7
          ---
          二组水渠漏水多年，灌溉季节上游放水下游接不到。这次打算清淤三百米，换两处闸板，请大家提意见，有什么想法都可以说。
          """
        )
      ],
      """
      1️⃣---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水多年，灌溉季节上游放水下游接不到。这次打算清淤三百米，换两处闸板，请大家提意见，有什么想法都可以说。
      """),
    good: CheckExample(
      others: [
        (
          "content/matters/2026/2.md",
          """
          ---
          标题: 关于清理三组堰塘的公示
          编号: 2026-2
          事项: 环境整治
          计划贴出: 2026-11-23
          公示天数: 7
          ---
          三组堰塘打算清淤。
          """
        )
      ],
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水多年，灌溉季节上游放水下游接不到。这次打算清淤三百米，换两处闸板，请大家提意见，有什么想法都可以说。
      """))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    let cards = register.matters.filter { $0.bodyPrint != 0 }.sorted { $0.file < $1.file }
    let byPrint = Dictionary(grouping: cards, by: \.bodyPrint)
    return cards.compactMap { card in
      guard let same = byPrint[card.bodyPrint], same.count > 1,
        let other = same.first(where: { $0.file != card.file })
      else { return nil }
      return finding(
        at: Place(file: card.file, line: 1, column: 1),
        Wording(
          "正文和“\(other.file)”除了数字都一样，是不是复制过来忘了改？请看看日期、地点、金额",
          "the body equals that of “\(other.file)” but for figures; see whether it was copied"))
    }
  }
}
