/// R31: a number is used once in its issuer’s year.
public struct NumberTwice: RegisterCheck {
  public static let info = CheckInfo(
    code: "R31", severity: .error, effect: .withhold,
    title: Wording("编号有没有重？", "Is a number used twice?"),
    explanation: Wording(
      """
      同一单位、同一年，编号不能重；别的记录“曾用编号”用过的，也不能再用。先贴出的那一件照常公开，后面的那一件
      先拦下，改成下一个没用过的号就行。
      """,
      """
      A number is used once in its issuer's year; former numbers count too. The record that was posted \
      first stays published, the later one is held until it bears the next free number.
      """),
    bad: CheckExample(
      others: [
        (
          "content/matters/2026/2.md",
          """
          ---
          标题: 关于清理三组堰塘的公示
          编号: 1️⃣2026-1
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
    let cards = NumberTwice.inOrder(register.matters)
    var first: [Key: Int] = [:]
    var last: [Key: Int] = [:]
    for (index, card) in cards.enumerated() {
      for number in [card.number].compactMap({ $0 }) + card.formerNumbers {
        let key = Key(card, number)
        if first[key] == nil { first[key] = index }
        last[key.ofYear] = max(last[key.ofYear] ?? 0, number.serial)
      }
    }
    return cards.enumerated().compactMap { index, card in
      guard let number = card.number, let owner = first[Key(card, number)], owner != index else {
        return nil
      }
      let serial = last[Key(card, number).ofYear] ?? 0
      last[Key(card, number).ofYear] = serial + 1
      let next = "\(number.year)-\(serial + 1)"
      return finding(
        at: card.places["number"],
        Wording(
          "编号\(number.shown)重了，“\(cards[owner].file)”先用了这个号。请把这一件改成：编号: \(next)",
          "the number \(number.shown) was used first in “\(cards[owner].file)”; write: number: \(next)"
        ),
        fix: card.places["number"].length > 0
          ? Fix(place: card.places["number"], text: next) : nil)
    }
  }

  /// The first to be posted, or planned to be, keeps its number.
  private static func inOrder(_ cards: [MatterCard]) -> [MatterCard] {
    cards.map { (day: $0.firstDay?.number ?? .max, card: $0) }
      .sorted { ($0.day, $0.card.file) < ($1.day, $1.card.file) }.map(\.card)
  }

  private struct Key: Hashable {
    var issuer: String
    var year: Int
    var serial: Int

    init(_ card: MatterCard, _ number: DocumentNumber) {
      (issuer, year, serial) = (card.issuer.code ?? "", number.year, number.serial)
    }

    /// The issuer's year, whatever the serial.
    var ofYear: Key {
      var key = self
      key.serial = 0
      return key
    }
  }
}

extension MatterCard {
  /// The day of the first posting, or the planned one.
  fileprivate var firstDay: Day? {
    timeline.rounds.first?.boards.compactMap(\.posted).min() ?? planned
  }
}
