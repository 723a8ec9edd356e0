/// B06: village rules and rolls set no penalty and cut no right.
public struct UnlawfulPenalty: RecordCheck {
  public static let info = CheckInfo(
    code: "B06", severity: .error, effect: .withhold,
    title: Wording(
      "有没有罚款，或者拿分红、低保、证明、土地当惩罚？", "Does it fine, or cut dividends, aid, certificates or land?"),
    explanation: Wording(
      """
      村里不能设罚款，不能因为平时的表现取消、扣减分红、低保、补贴、证明、承包地、宅基地。村规和榜单里写了，
      拦下；会上已经这样定了的，照实公布并写明，因为大家需要看到。“不得罚款”“不和分红挂钩”这样的话不算。
      """,
      """
      A village sets no fines and cuts no dividend, aid, certificate or land for conduct. Rules and rolls \
      that do are held back; a decision that does is published and marked. A sentence that forbids it \
      does not count.
      """),
    ruleKind: .words,
    bad: CheckExample(
      file: "content/code/1.md",
      """
      ---
      标题: 青禾村村规民约
      版本: 2025
      通过: 2025-11-16 村民会议 应到1142 实到786 同意741 反对26 弃权19
      备案: 2025-11-18 青山镇人民政府
      施行: 2026-01-01
      ---
      第一条 乱倒垃圾的1️⃣罚款五十元。
      """),
    good: CheckExample(
      file: "content/code/1.md",
      """
      ---
      标题: 青禾村村规民约
      版本: 2025
      通过: 2025-11-16 村民会议 应到1142 实到786 同意741 反对26 弃权19
      备案: 2025-11-18 青山镇人民政府
      施行: 2026-01-01
      ---
      第一条 不乱倒垃圾。不得罚款，靠大家劝。
      """))

  public init() {}

  static let topics = ["处罚", "挂钩", "限制权利"]

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let rules = UnlawfulPenalty.topics.flatMap { context.words(about: $0, for: whole) }
    guard !rules.isEmpty else { return [] }
    let isMatter = whole.kind == .matter
    let envelope = whole.envelope
    return context.dossier(of: whole).texts.filter { $0.label != "note" }.flatMap { text in
      WordSearch.hits(of: rules, in: text.scalars, isMatter ? .inClause : .unlessDenied).map {
        hit in
        let weight = isMatter ? (severity: Severity.warning, effect: Effect.mark) : hit.rule.weight
        let advice = hit.rule.advice ?? "删掉这一句"
        return finding(
          at: text.place(offset: hit.offset, length: hit.length, in: envelope.file),
          isMatter
            ? Wording(
              "写了“\(hit.word)”，动到了法律给的权利（\(hit.rule.sourceWording.zh)）。已经定了的照实公布，"
                + "页面会写明；请报镇里看要不要重议。\(advice)",
              "“\(hit.word)” touches a right given by law (\(hit.rule.sourceWording.en)); it is published "
                + "and marked, ask the township whether to decide again")
            : Wording(
              "写了“\(hit.word)”，村里不能这样定（\(hit.rule.sourceWording.zh)）。请改：\(advice)",
              "“\(hit.word)” is not for the village to set (\(hit.rule.sourceWording.en)); strike it out"
            ),
          severity: weight.severity, effect: weight.effect, rule: hit.rule)
      }
    }
  }
}
