/// W10: an opinion is answered within the days of the rule.
public struct AnswerOverdue: RegisterCheck {
  public static let info = CheckInfo(
    code: "W10", severity: .warning, effect: .mark,
    title: Wording("意见是不是按期限答复的？", "Was an opinion answered within its days?"),
    explanation: Wording(
      """
      收到意见，按规则的天数答复；几条规则都管的，按最早的一天。答复了，在这一条意见里写“答复: 哪天、怎么答复”。
      答复晚了的，日期照实写，页面会写明；有原因的写在“说明”里。
      """,
      """
      An opinion is answered within the days of the rule, the earliest where several apply. Write \
      the day and the answer beside the opinion. A late answer keeps its true day, and the page \
      says so; a reason goes into waivers.
      """),
    ruleKind: .deadline,
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
      收到的意见:
        - 1️⃣2026-11-05 收集点离水井太近
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
      收到的意见:
        - 2026-11-05 收集点离水井太近 答复2026-11-07 往南挪30米
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    register.matters.flatMap { card -> [Finding] in
      let objections = card.timeline.milestones.objections
      guard objections.contains(where: { $0.received != nil }),
        card.timeline.milestones.withdrawn.map({ $0 > day }) ?? true,
        !card.timeline.milestones.isDraft
      else { return [] }
      let facts = card.facts(in: register.site)
      return objections.enumerated().compactMap { index, objection in
        // An answer dated later has not been given yet.
        let answered = objection.answered.flatMap { $0 <= day ? $0 : nil }
        guard let received = objection.received,
          let (rule, due) = register.answerDue(to: received, for: facts), (answered ?? day) > due
        else { return nil }
        let place = card.places["objections", index, part: answered == nil ? "received" : "answer"]
        return answered.map { late(from: received, due: due, answered: $0, rule, place) }
          ?? open(from: received, due: due, on: day, rule, place)
      }
    }
  }

  private func open(from received: Day, due: Day, on day: Day, _ rule: Rule, _ place: Place)
    -> Finding
  {
    let source = rule.sourceWording
    return finding(
      at: place,
      Wording(
        "\(received.withWeekday.zh)收到的意见，应在\(due.withWeekday.zh)前答复（\(source.zh)），已过\(day - due)天。"
          + "答复了请写：答复: \(day) 怎么答复的。照常公开，页面会写明",
        "the opinion of \(received) was to be answered by \(due) (\(source.en)); write answer "
          + "with its day; the page says so"),
      rule.degree == .advise ? .urge : .mark, rule: rule
    ).onPage(
      Wording(
        "提醒：\(received.short.zh)收到的意见，应在\(due.short.zh)前答复，还没有登记答复。",
        "Note: the opinion of \(received.short.en) was to be answered by \(due.short.en)."))
  }

  private func late(
    from received: Day, due: Day, answered: Day, _ rule: Rule, _ place: Place
  ) -> Finding {
    let source = rule.sourceWording
    return finding(
      at: place,
      Wording(
        "\(received.withWeekday.zh)收到的意见，应在\(due.withWeekday.zh)前答复（\(source.zh)），"
          + "\(answered.withWeekday.zh)才答复，晚了\(answered - due)天。日期写错的请改正；没有写错的不要改，"
          + "有原因的写：说明: W10 原因 决定：哪天哪个会。照常公开，页面会写明",
        "the opinion of \(received) was to be answered by \(due) (\(source.en)) and was answered on "
          + "\(answered). Correct a slip; a true date stays, with its reason under waivers; the page "
          + "says so"),
      rule.degree == .advise ? .urge : .mark, rule: rule
    ).onPage(
      Wording(
        "提醒：\(received.short.zh)收到的意见，应在\(due.short.zh)前答复，\(answered.short.zh)答复。",
        "Note: the opinion of \(received.short.en) was to be answered by \(due.short.en), and was "
          + "on \(answered.short.en)."))
  }
}
