/// S04: words of illness, birth, minors and addresses.
public struct SensitiveWord: RecordCheck {
  public static let info = CheckInfo(
    code: "S04", severity: .warning, effect: .advise,
    title: Wording("有没有写病情、婚育、孩子、住址？", "Does it speak of illness, birth, minors or addresses?"),
    explanation: Wording(
      """
      这些词由规则包列出。看到了先提醒：很多时候写“因病”、写户数和总额就够了。规则包把程度写成“必须”的，
      就拦下。“备注”不公开，不查。
      """,
      """
      Rule packs list the words. They warn; where a pack says must, the record is held back. The note, \
      which is never published, is not searched.
      """),
    ruleKind: .words,
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      李某某1️⃣患有慢性病，申请减免出工。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      李某某因病申请减免出工。
      """))

  public init() {}

  static let topics = ["疾病", "婚育", "未成年人", "住址"]

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let rules = SensitiveWord.topics.flatMap { context.words(about: $0, for: whole) }
    guard !rules.isEmpty else { return [] }
    let envelope = whole.envelope
    var findings: [Finding] = []
    for text in context.dossier(of: whole).texts where text.label != "note" {
      for hit in WordSearch.hits(of: rules, in: text.scalars) {
        findings.append(
          found(
            hit, at: text.place(offset: hit.offset, length: hit.length, in: envelope.file),
            in: Wording("", "")))
      }
    }
    for table in envelope.tables where table.channel != .none {
      var seen: Set<String> = []
      for (row, cells) in table.rows.enumerated() {
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
          for hit in WordSearch.hits(of: rules, in: cell) where seen.insert(hit.rule.id).inserted {
            findings.append(
              found(
                hit, at: table.place(row: row, column: column),
                in: Wording("附表“\(table.name)”里", " in the table “\(table.name)”")))
          }
        }
      }
    }
    return findings
  }

  private func found(_ hit: WordSearch.Hit, at place: Place, in table: Wording) -> Finding {
    let weight = hit.rule.weight
    return finding(
      at: place,
      Wording(
        "\(table.zh)写了“\(hit.word)”。请\(hit.rule.advice.map { "这样改：\($0)" } ?? "删掉")"
          + "（\(hit.rule.sourceWording.zh)）",
        "“\(hit.word)”\(table.en): leave it out (\(hit.rule.sourceWording.en))"),
      severity: weight.severity, effect: weight.effect, rule: hit.rule)
  }
}
