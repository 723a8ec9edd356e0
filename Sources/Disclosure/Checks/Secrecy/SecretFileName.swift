/// S06: no secret number in the name of a file.
public struct SecretFileName: RecordCheck {
  public static let info = CheckInfo(
    code: "S06", severity: .error, effect: .withhold,
    title: Wording("文件名里有没有身份证号、银行卡号、手机号？", "Does the name of a file hold a secret number?"),
    explanation: Wording(
      """
      文件名会出现在网址和下载的文件里，和正文一样谁都看得到。给文件改个名字，写事和日期就行。
      """,
      """
      The names of files stand in addresses and downloads, for all to see. Name the file for its \
      matter and day.
      """),
    ruleKind: .words,
    bad: CheckExample(
      others: [("content/matters/2026/发放表13800001234.csv", "项目,金额\n补贴,860\n")],
      """
      ---
      标题: 关于发放秋季补贴的公示
      编号: 2026-1
      事项: 补贴发放
      附表: 发放表1️⃣13800001234.csv
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      发放情况见附表。
      """),
    good: CheckExample(
      others: [("content/matters/2026/发放表.csv", "项目,金额\n补贴,860\n")],
      """
      ---
      标题: 关于发放秋季补贴的公示
      编号: 2026-1
      事项: 补贴发放
      附表: 发放表.csv
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      发放情况见附表。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let envelope = whole.envelope
    // Most names have too few digits for any of these numbers.
    lazy var prefixes = context.words(about: "银行卡前缀", for: whole).flatMap(\.rule.words).map {
      word in
      word.utf8.compactMap { (0x30...0x39).contains($0) ? $0 - 0x30 : nil }
    }
    func search(_ text: String) -> SecretNumber? {
      guard DigitPiece.hasDigits(11, in: text) else { return nil }
      return
        (SecretNumber.identities(in: text) + SecretNumber.bankCards(in: text, prefixes: prefixes)
        + SecretNumber.mobiles(in: text)).first
    }
    var found: [(number: SecretNumber, place: Place)] = []
    for text in envelope.texts where SecretPlaces.fileFields.contains(text.label) {
      guard let number = search(text.text) else { continue }
      found.append(
        (number, text.place(offset: number.offset, length: number.length, in: envelope.file)))
    }
    let files = found.isEmpty ? envelope.tables.map(\.file) + envelope.attachments : []
    for file in [envelope.file] + files {
      guard let number = search(file.split(separator: "/").last.map(String.init) ?? file) else {
        continue
      }
      found.append((number, Place(file: file)))
    }
    return found.map { number, place in
      return finding(
        at: place,
        Wording(
          "文件名里有\(number.sort.wording.zh)（\(number.masked)）。请给文件改个名字，例如：发放表.csv，"
            + "这里也跟着改。改好之前，这一件不打印、不上网",
          "the name of a file holds \(number.sort.wording.en) (\(number.masked)); rename the file, and "
            + "change the name here too. Until then this record is neither printed nor published"))
    }
  }
}
