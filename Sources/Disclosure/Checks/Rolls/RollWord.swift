/// B02: no insult, no petition, no illness in the rolls.
public struct RollWord: RecordCheck {
  public static let info = CheckInfo(
    code: "B02", severity: .error, effect: .withhold,
    title: Wording(
      "榜单里有没有骂人的话、信访举报、病残婚育？", "Do the rolls insult, or speak of petitions or illness?"),
    explanation: Wording(
      """
      榜单只写事，不写人的品性；反映问题是村民的权利，不能因此上榜；病、残、婚姻、生育是私事。词由规则包
      列出。骂人的话，别的记录里也不能写。
      """,
      """
      Rolls tell facts, never character; to petition is a right and no reason for a list; illness, \
      marriage and birth are private. Rule packs list the words; insults count in any record.
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
        - 五组进村路 多次1️⃣上访 整改到2026-11-15
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

  static let topics = ["辱骂", "信访举报", "榜单隐私"]

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let rules = RollWord.topics.flatMap { context.words(about: $0, for: whole) }
    guard !rules.isEmpty else { return [] }
    let envelope = whole.envelope
    return context.dossier(of: whole).texts.filter { $0.label != "note" }.flatMap { text in
      WordSearch.hits(of: rules, in: text.scalars, .always).map { hit in
        let weight = hit.rule.weight
        return finding(
          at: text.place(offset: hit.offset, length: hit.length, in: envelope.file),
          Wording(
            "写了“\(hit.word)”。请改：\(hit.rule.advice ?? "删掉这几个字")（\(hit.rule.sourceWording.zh)）",
            "“\(hit.word)” may not stand here (\(hit.rule.sourceWording.en)); leave it out"),
          severity: weight.severity, effect: weight.effect, rule: hit.rule)
      }
    }
  }
}
