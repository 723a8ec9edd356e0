/// B04: the black list is gone on its day, not later than the rule allows.
public struct RollUntil: RecordCheck {
  public static let info = CheckInfo(
    code: "B04", severity: .error, effect: .withhold,
    title: Wording("待改进事项写了哪天撤下没有？", "Does the black list say when it goes?"),
    explanation: Wording(
      """
      待改进事项到期就撤，所以一定要写“撤下”。挂得比规则允许的久，页面会提醒；改好一处就写上“改好”。
      """,
      """
      The black list goes on its day, so the day has to be written. Where it hangs longer than the rule \
      allows, it is marked.
      """),
    ruleKind: .retention,
    bad: CheckExample(
      file: "content/rolls/1.md",
      """
      1️⃣---
      标题: 2026年秋季榜
      榜: 黑
      依据: 村规民约第二十条
      决定: 2026-10-30 村民代表会议 应到46 实到41 同意41
      展示: 2026-11-02
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
    guard case .roll(let roll) = whole, roll.colour == .black, let from = roll.from else {
      return []
    }
    let facts = context.facts(of: whole)
    let rule = context.rules.rules(.retention).first {
      $0.scope.records.contains(.roll) && $0.to == nil && $0.days != nil
        && $0.scope.applies(to: facts)
    }
    guard let until = roll.until else {
      let day = from + (rule?.days ?? 30)
      return [
        finding(
          at: roll.places["until"],
          Wording(
            "没有写哪天撤下。请加一行：撤下: \(day)。写好之前，这一张不打印、不上网",
            "the day on which it goes is missing; write: until: \(day)"),
          rule: rule)
      ]
    }
    guard let rule, let days = rule.days, until > from + days else { return [] }
    let place = roll.places["until"]
    let weight = rule.weight
    return [
      finding(
        at: place,
        Wording(
          "挂到\(until.withWeekday.zh)，超过\(days)天（\(rule.sourceWording.zh)）。"
            + "请改成：撤下: \(from + days)",
          "it hangs until \(until), longer than \(days) days (\(rule.sourceWording.en)); write: until: "
            + "\(from + days)"),
        severity: weight.severity, effect: weight.effect, rule: rule,
        fix: place.length > 0 ? Fix(place: place, text: "\(from + days)") : nil)
    ]
  }
}
