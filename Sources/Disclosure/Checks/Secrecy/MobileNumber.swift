/// S03: no private mobile number in a record; a duty phone in 提意见找 is advice.
public struct MobileNumber: RecordCheck {
  public static let info = CheckInfo(
    code: "S03", severity: .error, effect: .withhold,
    title: Wording("有没有写私人手机号？", "Is there a private mobile number?"),
    explanation: Wording(
      """
      村民的手机号不公开。1开头、第二位是3到9的11位号码都算，前面有86、中间加空格或横线的也算。
      “提意见找”里可以写手机号，但要是单位的值班手机；能写座机就写座机。
      """,
      """
      A villager's mobile number is not published: 11 digits that begin with 13 to 19, with 86 in \
      front or split too. The contact may be a mobile, if it is the office's own; a landline is \
      better.
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
      有疑问请打李某某的手机1️⃣138 0000 1234。
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
      有疑问请打村委会电话0816-2200000。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let places = SecretPlaces(in: whole, of: context, least: 11) { SecretNumber.mobiles(in: $0) }
    return places.texts.map { found in
      guard found.label != "contact" else {
        return finding(
          at: found.place,
          Wording(
            "“提意见找”写的是手机号（\(found.number.masked)）。是单位的值班手机就可以；"
              + "是个人的，请换成村委会的座机，例如：0816-2200000",
            "the contact is a mobile number (\(found.number.masked)); if it is a person's own, write "
              + "the office's landline, for example 0816-2200000"),
          severity: .note, effect: .advise)
      }
      return finding(
        at: found.place,
        Wording(
          "这里写了手机号（\(found.number.masked)）。请删掉；要让人打电话，写村委会的座机，"
            + "例如：0816-2200000。改好之前，这一件不打印、不上网",
          "a mobile number stands here (\(found.number.masked)); delete it, or write the office's "
            + "landline, for example 0816-2200000. Until then this record is neither printed nor "
            + "published"))
    }
      + places.columns.map { found in
        finding(
          at: found.place,
          Wording(
            "附表“\(found.table.name)”的\(found.letter)列有手机号，共\(found.count)处，"
              + "第一处在\(found.place.cell ?? "")。请删掉\(found.letter)列再保存。"
              + "改好之前，这一件不打印、不上网",
            "column \(found.letter) of the table “\(found.table.name)” holds mobile numbers: "
              + "\(found.count), the first in \(found.place.cell ?? ""). Delete column \(found.letter) "
              + "and save. Until then this record is neither printed nor published"))
      }
  }
}
