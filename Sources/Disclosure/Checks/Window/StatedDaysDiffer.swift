/// W11: the length of the window in the text is the one in the fields.
public struct StatedDaysDiffer: RecordCheck {
  public static let info = CheckInfo(
    code: "W11", severity: .error, effect: .withhold,
    title: Wording("正文写的公示天数和“公示天数”一样吗？", "Does the text state the same number of days?"),
    explanation: Wording(
      """
      村民读的是正文，程序算的是“公示天数”。两个不一样，就有人赶不上。
      写“几个工作日”的，要看规则是不是按工作日算：同样是5，5天和5个工作日不是同一天截止。
      """,
      """
      Villagers read the text, the program counts by the field. Both have to say the same, working \
      days and calendar days kept apart.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示，公示期为1️⃣5天。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示，公示期为7天。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    let windows = whole.timeline.rounds.compactMap { round in
      round.days.map { (days: $0, count: round.count) }
    }
    guard let current = windows.last else { return [] }
    return context.dossier(of: whole).statements.flatMap { text in
      text.statedLengths.compactMap { length in
        guard
          !windows.contains(where: {
            $0.days == length.days && ($0.count == .workday) == length.isWorkdays
          })
        else { return nil }
        let right = current.count.length(current.days)
        let remedy = whole.remedy(
          Wording("请看哪个对：正文错，改成\(right.zh)；公示天数错，改公示天数", "put right the one that is wrong"))
        return finding(
          at: text.place(length.range, in: whole.matter.file),
          Wording(
            "这里写\(text.written(length.range))，“公示天数”是\(right.zh)。\(remedy.zh)",
            "the text says \(length.days) \(length.isWorkdays ? "working " : "")days, the field "
              + "\(right.en); \(remedy.en)"),
          whole.weightOfFalsehood)
      }
    }
  }
}
