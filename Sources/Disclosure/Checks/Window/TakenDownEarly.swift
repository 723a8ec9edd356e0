/// W08: a sheet stays up for as long as the rule asks.
public struct TakenDownEarly: RecordCheck {
  public static let info = CheckInfo(
    code: "W08", severity: .warning, effect: .mark,
    title: Wording("是不是没贴够天数就取下了？", "Was a sheet taken down too early?"),
    explanation: Wording(
      """
      提意见的日子和张贴的日子是两回事：意见收几天看公示期，纸贴几天看张贴期。没贴够的，再贴出来，补一行贴出记录。
      """,
      """
      The window for opinions and the posting are two clocks. A sheet that came down too early is \
      posted again and recorded.
      """),
    ruleKind: .posting,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-02
      公示天数: 7
      贴出记录:
        - 2026-11-02 村委会公示栏
        - 2026-11-02 三组公示点
      取下记录:
        - 1️⃣2026-11-12 村委会公示栏
        - 2026-11-18 三组公示点
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-02
      公示天数: 7
      贴出记录:
        - 2026-11-02 村委会公示栏
        - 2026-11-02 三组公示点
      取下记录:
        - 2026-11-18 村委会公示栏
        - 2026-11-18 三组公示点
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, whole.matter.withdrawal == nil else { return [] }
    let matter = whole.matter
    return whole.timeline.current.boards.compactMap { board in
      guard let posted = board.posted, let taken = board.takenDown, let period = board.posting,
        taken <= period.lastDay
      else { return nil }
      let index = matter.takenDown.firstIndex { $0.board == board.board && $0.date == taken }
      let source = whole.timeline.postingRule?.sourceWording ?? Wording("张贴期规则", "the posting rule")
      let hung = taken - posted
      return finding(
        at: matter.places["takenDown", index, part: "date"],
        Wording(
          "\(board.board)\(posted.withWeekday.zh)贴出，\(taken.withWeekday.zh)就取下了，贴了\(hung)天，"
            + "要贴满\(period.days)天（\(source.zh)）。请再贴出来，到\(period.lastDay.withWeekday.zh)以后才取，"
            + "在“贴出记录”里补一行。照常公开，页面会写明",
          "\(board.board) was posted on \(posted) and cleared on \(taken), after \(hung) of "
            + "\(period.days) days (\(source.en)). Post it again and record it; the page says so"),
        rule: whole.timeline.postingRule
      ).onPage(
        Wording(
          "提醒：\(board.board)贴了\(hung)天就取下了，应贴满\(period.days)天。",
          "Note: \(board.board) was cleared after \(hung) of \(period.days) days."))
    }
  }
}
