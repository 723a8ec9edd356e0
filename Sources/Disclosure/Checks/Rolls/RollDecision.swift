/// B05: a meeting decided on the roll.
public struct RollDecision: RecordCheck {
  public static let info = CheckInfo(
    code: "B05", severity: .warning, effect: .mark,
    title: Wording("榜单是哪次会定的？", "Which meeting decided on the roll?"),
    explanation: Wording(
      """
      上榜的事要大家评议。待改进事项没写哪次会定的，页面会写明；红榜没写的只提醒。
      """,
      """
      What goes on a list is decided together. A black list without its meeting is marked; a red one \
      gets advice.
      """),
    bad: CheckExample(
      file: "content/rolls/1.md",
      """
      1️⃣---
      标题: 2026年秋季榜
      榜: 黑
      依据: 村规民约第二十条
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
    guard case .roll(let roll) = whole, roll.decision?.date == nil else { return [] }
    let isBlack = roll.colour == .black
    return [
      finding(
        at: roll.places["decision"],
        Wording(
          "没有写哪次会定的。请加一行，例如：决定: 2026-10-30 村民代表会议 应到46 实到41 同意38",
          "the meeting that decided is missing; write for example: decision: 2026-10-30 村民代表会议 "
            + "应到46 实到41 同意38"),
        severity: isBlack ? .warning : .note, effect: isBlack ? .mark : .advise)
    ]
  }
}
