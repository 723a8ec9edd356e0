/// P09: no body decided what it may not decide.
public struct BodyMayNotDecide: RecordCheck {
  public static let info = CheckInfo(
    code: "P09", severity: .warning, effect: .mark,
    title: Wording("这个会能定这件事吗？", "May this body decide the matter?"),
    explanation: Wording(
      """
      有的事法律要成员大会、村民会议自己定，代表会议不能代；有的事村里不表决，只公开情况。两部法律写得不一样的，请先问司法所。
      """,
      """
      Some matters only the whole assembly may decide, on some the village does not vote at all. Where \
      two laws disagree, ask the justice office.
      """),
    ruleKind: .ban,
    bad: CheckExample(
      """
      ---
      标题: 关于土地补偿费分配方案的公示
      编号: 2026-1
      事项: 土地补偿费分配
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-11-02 村党组织会议
        - 2026-11-03 理事会 应到5 实到5 同意5
        - 2026-11-18 1️⃣成员代表大会 应到61 实到55 同意52 反对2 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将分配方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于土地补偿费分配方案的公示
      编号: 2026-1
      事项: 土地补偿费分配
      发布单位: 青禾村股份经济合作联合社
      已开的会:
        - 2026-11-02 村党组织会议
        - 2026-11-03 理事会 应到5 实到5 同意5
        - 2026-11-18 成员大会 应到1086 实到812 同意768 反对21 弃权23
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将分配方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    return whole.matter.meetings.enumerated().compactMap { index, meeting in
      guard let date = meeting.date,
        let rule = context.rules.rules(.ban, for: whole.facts, on: date).first(where: {
          !$0.bodies.isEmpty && meeting.isOf($0.bodies)
        })
      else { return nil }
      let source = rule.sourceWording
      let weight = whole.weight(ofPast: rule)
      let asked = rule.name ?? "\(meeting.named.zh)不能定这件事"
      let advice = rule.advice.map { "。" + $0 } ?? ""
      return finding(
        at: whole.matter.places["meetings", index, part: "body"],
        Wording(
          "\(meeting.named.zh)：\(asked)（\(source.zh)）\(advice)。\(weight.outcome.zh)",
          "\(meeting.body ?? "this body") may not decide \(whole.matter.matter) (\(source.en)); "
            + weight.outcome.en),
        weight, rule: rule)
    }
  }
}
