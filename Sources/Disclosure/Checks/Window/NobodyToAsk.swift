/// W09: there is somebody to complain to, who can be reached on enough days.
public struct NobodyToAsk: RecordCheck {
  public static let info = CheckInfo(
    code: "W09", severity: .error, effect: .withhold,
    title: Wording("有意见能找到人吗？", "Can opinions reach somebody?"),
    explanation: Wording(
      """
      公示是请大家提意见，所以要写找谁、电话、地点、时间。电话少一位就打不通：固定电话写区号加号码，例如 0816-2200000。
      公示期里上班的日子太少（例如碰上长假），会建议换一天贴出，或者加值班电话。
      """,
      """
      A consultation names who takes opinions, with a telephone number of the right length, and \
      somebody answers on enough days of the window.
      """),
    ruleKind: .deadline,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      提意见找: 村务监督委员会 1️⃣0816-22000 村委会一楼 工作日9:00-17:00
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, whole.facts.form == .consultation else { return [] }
    let contact = whole.contact(in: context.site)
    guard let contact, contact.phone != nil || contact.place != nil else {
      let weight = whole.weightOfFalsehood
      return [
        finding(
          at: whole.matter.places["contact"],
          Wording(
            "没有写有意见找谁。请加一行：提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00。"
              + weight.outcome.zh,
            "nobody is named who takes opinions; add contact with body, phone, place and hours; "
              + weight.outcome.en),
          weight)
      ]
    }
    return phoneFindings(contact, whole) + fewDays(contact, whole, context)
  }

  private func phoneFindings(_ contact: Contact, _ whole: MatterWhole) -> [Finding] {
    guard let phone = contact.phone, let problem = phone.lengthProblem else { return [] }
    let weight = whole.weightOfFalsehood
    return [
      finding(
        at: whole.matter.places["contact", part: "phone"],
        Wording(
          "电话“\(phone.text)”\(problem.zh)，打不通。请写能打通的电话，例如：0816-2200000。\(weight.outcome.zh)",
          "the number “\(phone.text)” \(problem.en); write one that works, as 0816-2200000; "
            + weight.outcome.en),
        weight)
    ]
  }

  private func fewDays(_ contact: Contact, _ whole: MatterWhole, _ context: CheckContext)
    -> [Finding]
  {
    let hours = contact.hours ?? ""
    guard !NobodyToAsk.wordsForRestDays.contains(where: hours.holds) else { return [] }
    return whole.timeline.rounds.compactMap { round in
      guard let window = round.shownWindow,
        let rule = context.rules.rules(.deadline, for: whole.facts, on: window.posted)
          .first(where: { $0.event == "有人答复" }),
        let least = rule.days
      else { return nil }
      let days = window.entries.filter {
        $0.reason != .postingDay && $0.reason != .skipped
          && context.calendar.likelyKind(of: $0.day).isWorking
      }
      guard days.count < least else { return nil }
      let named = days.map(\.day.short.zh).joined(separator: "、")
      let which = days.isEmpty ? "没有一天" : "只有\(days.count)天（\(named)）"
      let ways = round.isPartlyPosted ? [] : otherDays(window, least, context.calendar)
      let zh = (["加一个值班电话"] + ways.map(\.zh)).joined(separator: "；")
      let en = (["name a telephone that is answered on rest days"] + ways.map(\.en)).joined(
        separator: "; ")
      return finding(
        at: whole.place(of: round.isPartlyPosted ? "posted" : "planned", inRound: round.number),
        Wording(
          "公示期里\(which)有人上班。可以这样改：\(zh)",
          "somebody answers on \(days.count) day(s) of the window; \(en)"),
        .mark, rule: rule)
    }
  }

  /// Posting days near the planned one that leave enough days to answer.
  private func otherDays(_ window: PublicityWindow, _ least: Int, _ calendar: HolidayCalendar)
    -> [Wording]
  {
    var ways: [Wording] = []
    func fits(_ posted: Day) -> PublicityWindow? {
      guard calendar.likelyKind(of: posted).isWorking,
        let moved = try? PublicityWindow.estimated(
          posted: posted, days: window.days, count: window.count, calendar: calendar),
        moved.answeringDays(in: calendar) >= least
      else { return nil }
      return moved
    }
    if let moved = (1...40).lazy.compactMap({ fits(window.posted + $0) }).first {
      ways.append(
        Wording(
          "或者改成\(moved.posted.short.zh)贴出，到\(moved.lastDay.withWeekday.zh)",
          "or post it on \(moved.posted), to \(moved.lastDay)"))
    }
    if let moved = (1...40).lazy.compactMap({ fits(window.posted - $0) })
      .first(where: { !$0.isCarriedOver })
    {
      ways.append(
        Wording(
          "想在\(moved.lastDay.short.zh)前结束，最晚\(moved.posted.short.zh)贴出",
          "to end by \(moved.lastDay), post it by \(moved.posted)"))
    }
    return ways
  }

  private static let wordsForRestDays = [
    "每天", "每日", "全天", "24小时", "节假日", "周末", "周日", "星期日", "星期天", "值班", "全年",
  ]
}
