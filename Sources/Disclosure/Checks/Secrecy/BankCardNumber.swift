/// S02: no number of a bank card anywhere in a record.
public struct BankCardNumber: RecordCheck {
  public static let info = CheckInfo(
    code: "S02", severity: .error, effect: .withhold,
    title: Wording("有没有写银行卡号？", "Is there a bank card number?"),
    explanation: Wording(
      """
      16到19位、通过银行卡校验、开头又是银行卡常见数字的，就当作银行卡号。全角数字、中间加空格或横线的也算。
      银行卡号一律不公开，没有例外。公示写金额就够了。
      """,
      """
      16 to 19 digits that pass the check of bank cards (Luhn) and begin as cards do. A card number is \
      never published; no reason is taken. The amount is enough.
      """),
    ruleKind: .words,
    bad: CheckExample(
      """
      ---
      标题: 关于发放秋季补贴的公示
      编号: 2026-1
      事项: 补贴发放
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      补贴已转到赵某某的卡上，卡号1️⃣6222 0212 3456 7894。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于发放秋季补贴的公示
      编号: 2026-1
      事项: 补贴发放
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      补贴已转到赵某某本人的卡上。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let rules = context.words(about: "银行卡前缀", for: whole)
    lazy var prefixes = rules.flatMap(\.rule.words).map { word in
      word.utf8.compactMap { (0x30...0x39).contains($0) ? $0 - 0x30 : nil }
    }
    let places = SecretPlaces(in: whole, of: context, least: 16) {
      SecretNumber.bankCards(in: $0, prefixes: prefixes)
    }
    return places.texts.map { found in
      finding(
        at: found.place,
        Wording(
          "这里写了银行卡号（\(found.number.masked)）。请删掉这个号码，写金额就够了。"
            + "改好之前，这一件不打印、不上网",
          "a bank card number stands here (\(found.number.masked)); delete it, the amount is enough. "
            + "Until then this record is neither printed nor published"),
        rule: rules.first?.rule)
    }
      + places.columns.map { found in
        finding(
          at: found.place,
          Wording(
            "附表“\(found.table.name)”的\(found.letter)列有银行卡号，共\(found.count)处，"
              + "第一处在\(found.place.cell ?? "")。请删掉\(found.letter)列再保存，公示写金额就够了。"
              + "改好之前，这一件不打印、不上网",
            "column \(found.letter) of the table “\(found.table.name)” holds bank card numbers: "
              + "\(found.count), the first in \(found.place.cell ?? ""). Delete column \(found.letter) "
              + "and save. Until then this record is neither printed nor published"),
          rule: rules.first?.rule)
      }
  }
}
