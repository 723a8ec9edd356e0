/// S01: no ID number anywhere in a record.
public struct IdentityNumber: RecordCheck {
  public static let info = CheckInfo(
    code: "S01", severity: .error, effect: .withhold,
    title: Wording("有没有写身份证号？", "Is there an ID number?"),
    explanation: Wording(
      """
      正文、各项内容、附表里都找：18位的核对校验码、出生日期和地区，15位的核对出生日期和地区。全角数字、
      中间加空格或横线、拆成两行的也算。身份证号一律不公开，没有例外，也不能写“说明”放行。
      """,
      """
      Text, fields and tables are searched: 18 digits with checksum, date of birth and region, 15 \
      digits with date and region; in full-width digits and split by spaces, hyphens or lines too. An \
      ID number is never published; no reason is taken.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于发放秋季补贴的公示
      编号: 2026-1
      事项: 补贴发放
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      补贴发给李某某，身份证号1️⃣11010519491231002X，共860元。
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
      补贴发给三组李某某，共860元。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let places = SecretPlaces(in: whole, of: context, least: 15) { SecretNumber.identities(in: $0) }
    return places.texts.map { found in
      finding(
        at: found.place,
        Wording(
          "这里写了身份证号（\(found.number.masked)）。请删掉这个号码；要分清同名的人，写到几组就够了。"
            + "改好之前，这一件不打印、不上网",
          "an ID number stands here (\(found.number.masked)); delete it, and tell namesakes apart by "
            + "their group. Until then this record is neither printed nor published"))
    }
      + places.columns.map { found in
        finding(
          at: found.place,
          Wording(
            "附表“\(found.table.name)”的\(found.letter)列有身份证号，共\(found.count)处，"
              + "第一处在\(found.place.cell ?? "")。请删掉\(found.letter)列再保存，公示不需要身份证号。"
              + "改好之前，这一件不打印、不上网",
            "column \(found.letter) of the table “\(found.table.name)” holds ID numbers: "
              + "\(found.count), the first in \(found.place.cell ?? ""). Delete column \(found.letter) "
              + "and save. Until then this record is neither printed nor published"))
      }
  }
}
