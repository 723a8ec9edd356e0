/// T02: the year of the title goes with the number.
public struct TitleYear: RecordCheck {
  public static let info = CheckInfo(
    code: "T02", severity: .error, effect: .withhold,
    title: Wording("标题里的年份对不对？", "Does the year of the title go with the number?"),
    explanation: Wording(
      """
      上一年的事今年公示很常见；标题的年份比编号晚，或者早两年以上，多半是照抄忘了改。
      明年的计划、预算、规划、安排、方案不算；写了起止年份的，有一个对得上就行。
      """,
      """
      A matter of last year is often made public this year; a title that speaks of a later year than \
      the number, or of one long past, was probably copied. Plans for the next year are left alone, \
      and of a span one year is enough.
      """),
    bad: CheckExample(
      """
      ---
      标题: 1️⃣关于2027年二组水渠修整的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于2025年二组水渠修整的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let matter) = whole, let number = matter.matter.number else { return [] }
    let years = TitleYear.years(in: matter.matter.title)
    guard let year = years.max(), !years.contains(where: { (number.year - 1...number.year) ~= $0 }),
      year > number.year + 1 || year < number.year - 1
        || (year == number.year + 1
          && !TitleYear.plans.contains(where: matter.matter.title.holds))
    else { return [] }
    return [
      finding(
        at: matter.matter.places["title"],
        Wording(
          "标题写的是\(year)年，编号是\(number.year)年。请看哪个对：照抄忘了改的，把标题改成\(number.year)年",
          "the title speaks of \(year), the number of \(number.year); see which is right"),
        matter.weightOfFalsehood)
    ]
  }

  /// What a title of this year may say of the next one.
  private static let plans = ["计划", "预算", "规划", "安排", "方案"]

  /// The years before 年, with the first one of a span: 2025—2035年, 2025至2035年.
  private static func years(in title: String) -> [Int] {
    title.split(separator: "年").dropLast(title.hasSuffix("年") ? 0 : 1).flatMap { part in
      let scalars = Array(part.unicodeScalars)
      guard let last = year(endingAt: scalars.count, of: scalars) else { return [Int]() }
      var end = scalars.count - 4
      while end > 0, spanMarks.contains(scalars[end - 1]) { end -= 1 }
      let first = end < scalars.count - 4 ? year(endingAt: end, of: scalars) : nil
      return [first, last].compactMap { $0 }
    }
  }

  private static let spanMarks: Set<Unicode.Scalar> = ["—", "–", "-", "~", "～", "至", "到"]

  private static func year(endingAt end: Int, of scalars: [Unicode.Scalar]) -> Int? {
    guard end >= 4 else { return nil }
    let year = scalars[end - 4..<end].reduce(0) { $0 * 10 + (Digits.value(of: $1) ?? 10_000) }
    return (1990...2100).contains(year) ? year : nil
  }
}
