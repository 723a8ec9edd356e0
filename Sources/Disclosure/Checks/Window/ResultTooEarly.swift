/// W15: the result is stated after the window, and after every opinion was answered.
public struct ResultTooEarly: RecordCheck {
  public static let info = CheckInfo(
    code: "W15", severity: .warning, effect: .mark,
    title: Wording("结果是不是写早了？", "Is the result stated too early?"),
    explanation: Wording(
      """
      公示期满、意见都答复了，才写结果。还有意见没答复就写结果，或者收到了意见却写“没有收到意见”，页面会写明。
      """,
      """
      A result is stated after the last day of the window and when every opinion has its answer.
      """),
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
      结果: {日期: 1️⃣2026-11-09, 内容: 按方案办}
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
      结果: {日期: 2026-11-10, 内容: 按方案办}
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, let outcome = whole.matter.outcome,
      let date = outcome.date
    else { return [] }
    let matter = whole.matter
    var findings: [Finding] = []
    if whole.facts.form == .consultation, whole.facts.stage != .outcome, matter.urgent == nil,
      let window = whole.timeline.current.shownWindow, date <= window.lastDay
    {
      let last = window.lastDay
      findings.append(
        finding(
          at: matter.places["outcome", part: "date"],
          Wording(
            "结果写的是\(date.withWeekday.zh)，公示到\(last.withWeekday.zh)才满，这之前还在收意见。"
              + "还没有办的，等满了再写；日期写错的请改正。照常公开，页面会写明",
            "the result is dated \(date), the window ends on \(last). State it after that day, or "
              + "correct the date; the page says so")))
    }
    let open = matter.objections.enumerated().first { _, objection in
      guard let received = objection.received, received <= date else { return false }
      return objection.answer?.date.map { $0 > date } ?? true
    }
    if let (index, objection) = open, let received = objection.received {
      findings.append(
        finding(
          at: matter.places["objections", index, part: "received"],
          Wording(
            "\(received.withWeekday.zh)收到的意见还没有答复，就写了\(date.withWeekday.zh)的结果。"
              + "请先答复，写：答复: 哪天、怎么答复。照常公开，页面会写明",
            "the opinion of \(received) had no answer when the result of \(date) was stated; answer "
              + "it first; the page says so")))
    } else if !matter.objections.isEmpty, let text = outcome.text,
      ResultTooEarly.denials.contains(where: text.contains)
    {
      findings.append(
        finding(
          at: matter.places["outcome", part: "text"],
          Wording(
            "结果写没有收到意见，“收到的意见”里有\(matter.objections.count)条。请改成：收到意见\(matter.objections.count)条，都已答复。"
              + "照常公开，页面会写明",
            "the result says that no opinion came, \(matter.objections.count) are recorded; put it "
              + "right; the page says so")))
    }
    return findings
  }

  private static let denials = ["没有收到意见", "未收到意见", "无异议", "没有异议", "没有人提意见"]
}
