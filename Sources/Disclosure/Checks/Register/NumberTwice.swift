/// R31: a number is used once in its issuer’s year.
public struct NumberTwice: RegisterCheck {
  public static let info = CheckInfo(
    code: "R31", severity: .error, effect: .withhold,
    title: Wording("编号有没有重？", "Is a number used twice?"),
    explanation: Wording(
      """
      同一单位、同一年，编号不能重，改过编号的，“曾用编号”也不能和别的重。后写的那一件改成下一个没用过的号。
      """,
      """
      A number is used once in its issuer's year; former numbers count too.
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
      编号: 1️⃣2026-1
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
    struct Key: Hashable {
      var issuer: String
      var year: Int
      var serial: Int
    }
    let cards = register.matters.sorted { $0.file < $1.file }
    var owners: [Key: [Int]] = [:]
    for (index, card) in cards.enumerated() {
      for number in [card.number].compactMap({ $0 }) + card.formerNumbers {
        let key = Key(
          issuer: card.issuer.code ?? "", year: number.year, serial: number.serial)
        if owners[key]?.last != index { owners[key, default: []].append(index) }
      }
    }
    return cards.enumerated().compactMap { index, card in
      guard let number = card.number,
        let sharers = owners[
          Key(issuer: card.issuer.code ?? "", year: number.year, serial: number.serial)],
        let other = sharers.first(where: { $0 != index })
      else { return nil }
      let used = owners.keys.filter {
        $0.issuer == card.issuer.code ?? "" && $0.year == number.year
      }
      let next = "\(number.year)-\((used.map(\.serial).max() ?? 0) + 1)"
      return finding(
        at: card.places["number"],
        Wording(
          "编号\(number.shown)重了，“\(cards[other].file)”也用这个号。请把后写的一件改成：编号: \(next)",
          "the number \(number.shown) is used in “\(cards[other].file)” too; give the later one the "
            + "number \(next)"))
    }
  }
}
