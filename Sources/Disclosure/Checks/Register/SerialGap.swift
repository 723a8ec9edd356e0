/// R32: the serials of a year have no gap.
public struct SerialGap: RegisterCheck {
  public static let info = CheckInfo(
    code: "R32", severity: .note, effect: .advise,
    title: Wording("编号有没有跳号？", "Is a serial missing?"),
    explanation: Wording(
      """
      一年里的编号连着，少了一个，别人会问是不是撤了、藏了。没有这一件的，备注里记一笔。
      转贴上级机关的，用的是上级的编号，不查。
      """,
      """
      Where a serial is missing, people ask what was withdrawn. Keep a note of it. A higher office \
      numbers its own papers, of which only some are reposted; they are left alone.
      """),
    bad: CheckExample(
      others: [
        (
          "content/matters/2026/2.md",
          """
          ---
          标题: 关于清理三组堰塘的公示
          编号: 2026-1
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
      编号: 1️⃣2026-3
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
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
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    let groups = Dictionary(
      grouping: register.matters.filter { $0.number != nil && $0.issuer.effectiveSort != .higher }
    ) { card in
      "\(card.issuer.code ?? "")/\(card.number?.year ?? 0)"
    }
    return groups.sorted { $0.key < $1.key }.flatMap { _, cards in gaps(in: cards) }
  }

  private func gaps(in cards: [MatterCard]) -> [Finding] {
    let used = Set(
      cards.flatMap { card in
        ([card.number].compactMap { $0 } + card.formerNumbers)
          .filter { $0.year == card.number?.year }.map(\.serial)
      })
    return cards.compactMap { card in
      guard let number = card.number, number.serial > 1, !used.contains(number.serial - 1) else {
        return nil
      }
      return finding(
        at: card.places["number"],
        Wording(
          "前面没有〔\(number.year)〕\(number.serial - 1)号。是不是漏了一件，或者编错了号？"
            + "没有这一件的，备注里记一笔就行",
          "there is no number \(number.year)-\(number.serial - 1) before it; was one left out?"))
    }
  }
}
