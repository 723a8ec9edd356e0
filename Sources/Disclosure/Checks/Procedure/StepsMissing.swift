/// P01: every step of the procedure was taken.
public struct StepsMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "P01", severity: .warning, effect: .mark,
    title: Wording("该走的步骤都走了吗？", "Was every step of the procedure taken?"),
    explanation: Wording(
      """
      本地的规则写了几步，“已开的会”里就该有几步。会前征求意见的，最后表决那一步可以还没有。
      少了步骤照常公开，页面会写明；会开过只是没写的，补上一行就行。
      """,
      """
      The meetings recorded cover the steps of the procedure that applies. A consultation before the \
      meeting may lack the last one.
      """),
    ruleKind: .procedure,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 1️⃣2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, !whole.matter.meetings.isEmpty else { return [] }
    let isDecided = whole.facts.stage != .beforeMeeting
    let isByOthers = context.dossier(of: whole).decisionByOthers != nil
    var missing: [(step: ProcedureStep, rule: Rule)] = []
    for rule in context.dossier(of: whole).procedures {
      for (index, step) in rule.steps.enumerated() where !step.isOptional {
        let isLast = index == rule.steps.count - 1
        // The wrong body is the matter of P06, a vote still to come none at all.
        if isLast, !isDecided || isByOthers { continue }
        guard !whole.matter.meetings.contains(where: { $0.isOf(step.bodies) }),
          !missing.contains(where: { !Set($0.step.bodies).isDisjoint(with: step.bodies) })
        else { continue }
        missing.append((step, rule))
      }
    }
    guard let rule = missing.first?.rule else { return [] }
    let names = missing.map { "\($0.step.name)（\($0.step.bodies[0])）" }.joined(separator: "、")
    let source = rule.sourceWording
    return [
      finding(
        at: whole.matter.places["meetings", 0],
        Wording(
          "“已开的会”里没有：\(names)（\(source.zh)）。开过的请补一行，例如：日期 \(missing[0].step.bodies[0])；"
            + "没有开的请补开。照常公开，页面会写明",
          "\(missing.count) step(s) are missing among the meetings: \(names) (\(source.en)). Add the "
            + "line, or hold the meeting; the page says so"),
        whole.weight(ofPast: rule), rule: rule)
    ]
  }
}
