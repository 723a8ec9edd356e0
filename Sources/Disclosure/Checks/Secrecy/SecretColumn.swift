/// S05: no column of a table that may not be published.
public struct SecretColumn: RecordCheck {
  public static let info = CheckInfo(
    code: "S05", severity: .error, effect: .withhold,
    title: Wording("附表里有没有不能公开的栏？", "Does a table have a column that may not be published?"),
    explanation: Wording(
      """
      表头写着身份证号、银行卡号、电话、住址、病情的栏，不管里面填没填，都不公开。哪些栏不公开，由规则包列出。
      整张表“不公开”的，不查表头。
      """,
      """
      Columns headed ID number, card, phone, address or illness are not published, filled or not; rule \
      packs list the headings. A table whose channel is none is left alone.
      """),
    ruleKind: .words,
    bad: CheckExample(
      others: [("content/matters/2026/发放表.csv", "1️⃣组,身份证号,金额\n三组,,860\n")],
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      附表: 发放表.csv 只上纸
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      发放情况见附表。
      """),
    good: CheckExample(
      others: [("content/matters/2026/发放表.csv", "组,户数,金额\n三组,1,860\n")],
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      附表: 发放表.csv 只上纸
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      发放情况见附表。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let rules = context.words(about: "不公开的栏", for: whole)
    guard !rules.isEmpty else { return [] }
    let envelope = whole.envelope
    var findings: [Finding] = []
    for table in envelope.tables where table.channel != .none {
      for (column, head) in table.header.enumerated() {
        guard let rule = SecretColumn.rule(for: head, among: rules) else { continue }
        let letter = String(RecordTable.cell(row: 0, column: column).dropLast())
        let weight = rule.weight
        findings.append(
          finding(
            at: table.place(row: -1, column: column),
            Wording(
              "附表“\(table.name)”的\(letter)列是“\(head)”，不能公开（\(rule.sourceWording.zh)）。"
                + "请删掉\(letter)列再保存。改好之前，这一件不打印、不上网",
              "column \(letter) of the table “\(table.name)” is “\(head)”, which may not be published "
                + "(\(rule.sourceWording.en)). Delete column \(letter) and save"),
            severity: weight.severity, effect: weight.effect, rule: rule))
      }
    }
    for case .table(let table) in envelope.body.blocks {
      for cell in table.header {
        let text = PlacedText(runs: cell, at: table.spot)
        guard let rule = SecretColumn.rule(for: text.text, among: rules) else { continue }
        let weight = rule.weight
        findings.append(
          finding(
            at: text.place(
              offset: 0, length: text.text.unicodeScalars.count, in: envelope.file),
            Wording(
              "表格里有“\(text.text)”这一栏，不能公开（\(rule.sourceWording.zh)）。请删掉这一栏。"
                + "改好之前，这一件不打印、不上网",
              "the column “\(text.text)” may not be published (\(rule.sourceWording.en)); delete it"
            ),
            severity: weight.severity, effect: weight.effect, rule: rule))
      }
    }
    return findings
  }

  private static func rule(for head: String, among rules: [SharedRule]) -> Rule? {
    let name = String(scalars: head.unicodeScalars.filter { !$0.properties.isWhitespace })
    return rules.first { $0.rule.words.contains { name.holds($0) } }?.rule
  }
}
