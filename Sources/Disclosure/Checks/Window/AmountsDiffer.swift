/// W12: the sum in the text, in 金额 and in the tables is one and the same.
public struct AmountsDiffer: RecordCheck {
  public static let info = CheckInfo(
    code: "W12", severity: .error, effect: .withhold,
    title: Wording("正文、金额、表格的总数一样吗？", "Do text, field and table state the same sum?"),
    explanation: Wording(
      """
      正文里写“合计”“共计”“总额”的钱数，标题和一句话里的钱数，大写，表格的合计，都和“金额”对一对。
      单价、每户多少、分项的钱数不管。万元、亿元、大写都认得。
      """,
      """
      What the text calls the sum of all, the amount in title and summary, formal numerals and a \
      table's total are held against the amount. Rates and parts are left alone.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      金额: 126,800元
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      清理渠道、新建垃圾分类点，合计1️⃣128,600元。

      | 项目 | 金额（元） |
      | --- | ---: |
      | 清渠 | 86,800 |
      | 垃圾分类点 | 40,000 |
      | 合计 | 126,800 |
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      金额: 126,800元
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      清理渠道、新建垃圾分类点，合计12.68万元（大写：壹拾贰万陆仟捌佰元整）。

      | 项目 | 金额（元） |
      | --- | ---: |
      | 清渠 | 86,800 |
      | 垃圾分类点 | 40,000 |
      | 合计 | 126,800 |
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    let matter = whole.matter
    let tables = Set(matter.moneyTotals)
    let sum = matter.amount ?? (tables.count == 1 ? tables.first : nil)
    var findings: [Finding] = []
    let dossier = context.dossier(of: whole)
    let headings = dossier.headings.map { ($0, $0.amounts) }
    let body = dossier.body.map { ($0, $0.amounts) }
    for (text, amounts) in headings + body { findings += twins(in: text, amounts, whole) }
    guard let sum else { return findings }
    let name = Wording(
      matter.amount != nil ? "“金额”" : "表格合计", matter.amount != nil ? "amount" : "the table")
    for (text, all) in headings {
      let amounts = all.filter { !$0.isFormal && !text.isRate($0) }
      guard amounts.count == 1, matter.amount != nil, amounts[0].money != sum else { continue }
      findings.append(differs(amounts[0], in: text, from: sum, name, whole))
    }
    let totals = body.flatMap { text, amounts in
      text.totals(among: amounts).map { (text, $0) }
    }
    // Several sums speak of several things; only where none is the whole is one of them wrong.
    if totals.count == 1, let (text, total) = totals.first, total.money != sum,
      !text.isRate(total)
    {
      findings.append(differs(total, in: text, from: sum, name, whole))
    } else if tables.count == 1, let table = tables.first, let amount = matter.amount,
      table != amount
    {
      findings.append(tableDiffers(table, amount, whole))
    }
    return findings
  }

  private func differs(
    _ amount: StatedAmount, in text: ScannedText, from sum: Money, _ name: Wording,
    _ whole: MatterWhole
  ) -> Finding {
    let remedy = whole.remedy(
      Wording(
        "请看哪个对：这里错，改成\(sum.plain)元；\(name.zh)错，改\(name.zh)", "put right the one that is wrong"))
    return finding(
      at: text.place(amount.range, in: whole.matter.file),
      Wording(
        "这里写\(text.written(amount.range))，\(name.zh)是\(sum.plain)元，"
          + "差\(sum.distance(to: amount.money).plain)元。\(remedy.zh)",
        "the text says \(amount.money), \(name.en) is \(sum), they differ by "
          + "\(sum.distance(to: amount.money)); \(remedy.en)"),
      whole.weightOfFalsehood)
  }

  private func tableDiffers(_ table: Money, _ amount: Money, _ whole: MatterWhole) -> Finding {
    let remedy = whole.remedy(
      Wording("请看哪个对：金额错，改成\(table.plain)元；表错，改表", "put right the one that is wrong"))
    return finding(
      at: whole.matter.places["amount"],
      Wording(
        "“金额”写\(amount.plain)元，表格合计\(table.plain)元，差\(amount.distance(to: table).plain)元。\(remedy.zh)",
        "amount is \(amount), the table sums up to \(table), they differ by "
          + "\(amount.distance(to: table)); \(remedy.en)"),
      whole.weightOfFalsehood)
  }

  /// Formal numerals that say another amount than the digits before them.
  private func twins(
    in text: ScannedText, _ amounts: [StatedAmount], _ whole: MatterWhole
  ) -> [Finding] {
    amounts.compactMap { amount in
      guard let twin = text.formalTwin(of: amount, among: amounts), twin.money != amount.money
      else { return nil }
      let remedy = whole.remedy(
        Wording("按小写改成：\(amount.money.formal)", "for the digits write \(amount.money.formal)"))
      return finding(
        at: text.place(twin.range, in: whole.matter.file),
        Wording(
          "小写是\(text.written(amount.range))，大写是\(twin.money.plain)元，"
            + "差\(amount.money.distance(to: twin.money).plain)元。\(remedy.zh)",
          "the digits say \(amount.money), the formal numerals \(twin.money); \(remedy.en)"),
        whole.weightOfFalsehood)
    }
  }
}

extension Money {
  /// The amount with the thousands apart and its decimals only where it has any: 126,800.
  var plain: String {
    let text = description
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
  }
}
