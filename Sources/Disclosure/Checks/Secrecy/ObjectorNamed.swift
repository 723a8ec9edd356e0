/// S08: nobody who objected or reported is named.
public struct ObjectorNamed: RecordCheck {
  public static let info = CheckInfo(
    code: "S08", severity: .error, effect: .withhold,
    title: Wording("有没有写出是谁反映、谁举报？", "Is somebody who objected or reported named?"),
    explanation: Wording(
      """
      谁提的意见、谁举报、谁信访，一律不公开。写了“信访人张某某”这样的话，整件拦下；只写意见说了什么、
      怎么答复。附表和台账的每一格也查：“付张某某举报奖励”，改成“举报奖励3笔”。
      """,
      """
      Who objected, reported or petitioned is never published. Write what was said and answered, never \
      who. The cells of tables and ledgers are searched too: a reward for a report never stands beside a \
      name.
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
      1️⃣信访人张建国反映的水渠漏水，已经修好。
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
      有村民反映水渠漏水，已经修好。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let rules = context.words(about: "举报人", for: whole)
    let rewards = context.words(about: "举报奖励", for: whole)
    guard !(rules + rewards).isEmpty else { return [] }
    let envelope = whole.envelope
    // Surnames are many, and most records speak of nobody who objected.
    lazy var names = PersonName(context, for: whole)
    var findings: [Finding] = []
    for text in context.dossier(of: whole).texts {
      for hit in WordSearch.hits(of: rules, in: text.scalars, .always) {
        guard names.nameAfter(hit.offset + hit.length, in: text.scalars) != nil else { continue }
        findings.append(
          finding(
            at: text.place(offset: hit.offset, length: hit.length, in: envelope.file),
            Wording(
              "“\(hit.word)”后面写了人名，谁提的不公开（\(hit.rule.sourceWording.zh)）。"
                + "请改成：有村民反映……。改好之前，这一件不打印、不上网",
              "a name follows “\(hit.word)”; who raised it is not published "
                + "(\(hit.rule.sourceWording.en)). Write: a villager raised …"),
            rule: hit.rule))
      }
    }
    for table in envelope.tables where table.channel != .none {
      for (column, head) in table.header.enumerated() {
        guard let rule = rules.first(where: { $0.rule.words.contains { head.holds($0) } })?.rule
        else {
          continue
        }
        findings.append(
          finding(
            at: table.place(row: -1, column: column),
            Wording(
              "附表“\(table.name)”有“\(head)”这一栏，谁提的不公开（\(rule.sourceWording.zh)）。"
                + "请删掉这一栏再保存。改好之前，这一件不打印、不上网",
              "the table “\(table.name)” has a column “\(head)”; who raised it is not published. Delete "
                + "the column and save"),
            rule: rule))
      }
      findings += cells(of: table, rules: rules + rewards) { names }
    }
    return findings
  }

  /// Who reported, or was rewarded for it, in the cells of a table; one finding a cell.
  private func cells(of table: RecordTable, rules: [SharedRule], naming: () -> PersonName)
    -> [Finding]
  {
    var findings: [Finding] = []
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        let scalars = Array(cell.unicodeScalars)
        let hits = WordSearch.hits(of: rules, in: scalars, .always)
        guard !hits.isEmpty else { continue }
        let names = naming()
        let hit = hits.first { hit in
          names.nameAfter(hit.offset + hit.length, in: scalars) != nil
            || names.nameBefore(hit.offset, in: scalars) != nil || names.mask(in: cell) != nil
        }
        guard let hit else { continue }
        let place = table.place(row: row, column: column)
        findings.append(
          finding(
            at: place,
            Wording(
              "“\(table.name)”的\(place.cell ?? "")写了“\(hit.word)”，又写了人名；谁反映、谁举报、谁领奖都不公开"
                + "（\(hit.rule.sourceWording.zh)）。请改成：\(hit.rule.advice ?? "只写事，不写人")。"
                + "改好之前，这一件不打印、不上网",
              "cell \(place.cell ?? "") of “\(table.name)” has “\(hit.word)” and a name; who reported or was "
                + "rewarded is not published (\(hit.rule.sourceWording.en)). Until then this record is "
                + "neither printed nor published"),
            rule: hit.rule))
      }
    }
    return findings
  }
}
