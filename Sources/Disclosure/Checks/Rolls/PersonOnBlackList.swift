/// B01: the black list names places and things, never a person or a household.
public struct PersonOnBlackList: RecordCheck {
  public static let info = CheckInfo(
    code: "B01", severity: .error, effect: .withhold,
    title: Wording("待改进事项有没有写到人、写到户？", "Does the black list name a person or a household?"),
    explanation: Wording(
      """
      待改进事项只写事和地方。写了名字、“张某某”、“三组一户”都算写到了人：村里的人一看就知道是谁。
      要告知那一户，请把整改告知单送上门，不上榜。
      """,
      """
      The black list names things and places. A name, a mask such as 张某某 or “one household” tells the \
      village who is meant. Take a letter to the household instead.
      """),
    ruleKind: .words,
    bad: CheckExample(
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
        - 1️⃣三组李某某家 垃圾2处 整改到2026-11-15
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
    guard case .roll(let roll) = whole, roll.colour == .black else { return [] }
    let names = PersonName(context, for: whole)
    return roll.entries.enumerated().compactMap { index, entry in
      let part: String
      if let subject = entry.subject, names.range(in: subject, isSubject: true) != nil {
        part = "subject"
      } else if let fact = entry.fact, names.range(in: fact, isSubject: false) != nil {
        part = "fact"
      } else {
        return nil
      }
      return finding(
        at: roll.places["entries", index, part: part],
        Wording(
          "这一条写到了具体的人或者户。待改进事项只写事和地方，例如：三组渠边 垃圾2处 整改到2026-11-05。"
            + "要告知这一户，请把整改告知单送上门",
          "this entry points at a person or a household; write the thing and the place only, for "
            + "example: 三组渠边 垃圾2处 整改到2026-11-05. Take a letter to the household"))
    }
  }
}
