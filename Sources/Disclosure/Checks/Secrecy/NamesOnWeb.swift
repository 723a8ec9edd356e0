/// S07: no list of households where its matter does not allow it.
public struct NamesOnWeb: RecordCheck {
  public static let info = CheckInfo(
    code: "S07", severity: .error, effect: .withhold,
    title: Wording("到户的名单有没有放错地方？", "Is a list of households shown where it may not be?"),
    explanation: Wording(
      """
      补贴、分红、救助这些事项，写到户的名单只贴在村里，网上只写户数和总额；残疾人补贴纸上也只写户数和总额。
      哪些事项能写到人，由规则包的“姓名”规则定。改法：附表后面把“网上”改成“只上纸”。
      """,
      """
      For subsidies, dividends and aid the list by household hangs in the village only; the web shows \
      counts and totals. The names rules of the packs say which. Write paper in place of web.
      """),
    ruleKind: .names,
    bad: CheckExample(
      others: [("content/matters/2026/分配到户.csv", "组,户主,金额\n三组,李某某,860\n")],
      """
      ---
      标题: 关于分配2025年集体收益的公示
      编号: 2026-1
      事项: 年终分红
      附表: 分配到户.csv 1️⃣网上
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      分配情况见附表。
      """),
    good: CheckExample(
      others: [("content/matters/2026/分配到户.csv", "组,户主,金额\n三组,李某某,860\n")],
      """
      ---
      标题: 关于分配2025年集体收益的公示
      编号: 2026-1
      事项: 年终分红
      附表: 分配到户.csv 只上纸
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      分配情况见附表。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let matter) = whole else { return [] }
    guard !whole.envelope.tables.isEmpty else { return [] }
    let names = context.rules.rules(.names).filter {
      $0.to == nil && $0.scope.applies(to: matter.facts)
    }
    let heads = context.words(about: "到户的栏", for: whole).flatMap(\.rule.words)
    guard !names.isEmpty, !heads.isEmpty else { return [] }
    return whole.envelope.tables.compactMap { table in
      guard table.channel != .none, let head = table.header.first(where: heads.contains) else {
        return nil
      }
      let isOnWeb = table.channel == .web
      guard
        let rule = names.first(where: { rule in
          let allowed = isOnWeb ? rule.onWeb : rule.onPaper
          return !allowed.isEmpty && !allowed.contains("全部")
            && !allowed.contains { head.hasPrefix($0) || $0 == head }
        })
      else { return nil }
      let allowed = (isOnWeb ? rule.onWeb : rule.onPaper).joined(separator: "、")
      let place = place(of: table, in: matter.matter)
      let weight = rule.weight
      let word = isOnWeb ? Channel.paper.name : Channel.none.name
      return finding(
        at: place,
        isOnWeb
          ? Wording(
            "附表“\(table.name)”写到了户（“\(head)”这一栏），网上只写\(allowed)"
              + "（\(rule.sourceWording.zh)）。请改成：\(table.name) \(word)",
            "the table “\(table.name)” names households (column “\(head)”), which this matter may not "
              + "show on the web (\(rule.sourceWording.en)); write: \(table.name) \(word)")
          : Wording(
            "附表“\(table.name)”写到了户（“\(head)”这一栏），这类事项纸上也只写\(allowed)"
              + "（\(rule.sourceWording.zh)）。请改成：\(table.name) \(word)，另做一张合计表",
            "the table “\(table.name)” names households (column “\(head)”), which this matter may not "
              + "show even on paper (\(rule.sourceWording.en)); write: \(table.name) \(word)"),
        severity: weight.severity, effect: weight.effect, rule: rule,
        fix: (1...3).contains(place.length) ? Fix(place: place, text: word) : nil)
    }
  }

  private func place(of table: RecordTable, in matter: Matter) -> Place {
    guard let index = matter.tables.firstIndex(where: { $0.file == table.name }) else {
      return Place(file: matter.file, line: 1, column: 1)
    }
    return matter.places["tables", index, part: "channel"]
  }
}
