/// R33: the year of the number is that of the posting.
public struct NumberYear: RegisterCheck {
  public static let info = CheckInfo(
    code: "R33", severity: .warning, effect: .mark,
    title: Wording("编号的年份对不对？", "Is the year of the number right?"),
    explanation: Wording(
      """
      编号的年份是贴出的那一年。跨年的事，年底编号、年初贴出的，差一年不算；差得更多，或者编号比贴出的年份晚，
      多半是写错了。
      """,
      """
      The number bears the year of the posting. One numbered in December and posted in January is \
      fine; any other difference is probably a slip.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 1️⃣2024-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
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

  public func check(_ register: Register, on day: Day) -> [Finding] {
    register.matters.compactMap { card in
      guard let number = card.number, let planned = card.planned else { return nil }
      let isNewYear = number.year == planned.year - 1 && planned.month <= 2
      guard number.year != planned.year, !isNewYear else { return nil }
      return finding(
        at: card.places["number"],
        Wording(
          "编号是\(number.year)年的，计划贴出是\(planned.year)年。请看哪个对；编号错的，改成："
            + "编号: \(planned.year)-\(number.serial)",
          "the number is of \(number.year), the posting planned for \(planned.year); see which is right"
        ))
    }
  }
}
