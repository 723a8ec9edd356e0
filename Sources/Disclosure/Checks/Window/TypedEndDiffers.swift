/// W03: the end that the clerk typed is the end that the days lead to.
public struct TypedEndDiffers: RecordCheck {
  public static let info = CheckInfo(
    code: "W03", severity: .error, effect: .withhold,
    title: Wording("写的截止日对不对？", "Is the typed end the computed one?"),
    explanation: Wording(
      """
      截止日由程序从最后一个主栏的贴出日算起，贴出当天不算，最后一天碰上休息日就顺延。写了截止的，两个对一对。
      还没贴出的，改好再贴；已经贴出的，纸不用撕，打印补条，网页按算出来的写。纸上写得更晚的，按纸上的收意见。
      """,
      """
      The end follows from the day on which the last required board was posted. A typed end is \
      compared with it: before the posting it has to be put right; afterwards the sheet stays and \
      slips are posted. A later end on paper is kept.
      """),
    ruleKind: .window,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      截止: 1️⃣2026-11-29
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
      截止: 2026-11-30
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    return whole.timeline.rounds.compactMap { round in
      guard let typed = round.typedEnd, let window = round.shownWindow, typed != window.lastDay
      else { return nil }
      let place = whole.place(of: "ends", inRound: round.number)
      let last = window.lastDay
      if !round.isPartlyPosted { return beforePosting(typed: typed, window: window, at: place) }
      // A paper that was right when it was printed is the matter of W05.
      if typed == round.plannedWindow?.lastDay { return nil }
      if typed > last {
        return finding(
          at: place,
          Wording(
            "纸上写到\(typed.withWeekday.zh)，算出来是\(last.withWeekday.zh)。纸不用撕，"
              + "意见收到\(typed.withWeekday.zh)为止，晚几天没有坏处",
            "the sheet says \(typed), computed is \(last). Leave the sheet and take opinions until "
              + "\(typed)"),
          .advise, rule: round.governingRule)
      }
      let slips = max(round.boards.count { $0.posted != nil }, 1)
      return finding(
        at: place,
        Wording(
          "纸上写到\(typed.withWeekday.zh)，应到\(last.withWeekday.zh)，少了\(last - typed)天。"
            + "不用撕，打印\(slips)张补条贴上就行：截止日改为\(last.withWeekday.zh)。这里改成：截止: \(last)",
          "the sheet says \(typed), it has to be \(last). Leave it and post \(slips) slip(s): the "
            + "window ends on \(last); write ends: \(last)"),
        .mark, rule: round.governingRule, fix: Fix(place: place, text: last.description))
    }
  }

  private func beforePosting(typed: Day, window: PublicityWindow, at place: Place) -> Finding {
    let last = window.lastDay
    let reason: Wording
    if typed == window.rawLastDay - 1, window.count == .natural {
      reason = Wording("（贴出当天不算第1天）", " (the posting day is not counted)")
    } else if typed == window.rawLastDay, window.isCarriedOver {
      reason = Wording("（最后一天碰上休息日，要顺延）", " (an end on a rest day is carried on)")
    } else {
      reason = Wording("", "")
    }
    return finding(
      at: place,
      Wording(
        "写的截止日是\(typed.withWeekday.zh)，从\(window.posted.withWeekday.zh)贴出算，"
          + "应到\(last.withWeekday.zh)\(reason.zh)。改成：截止: \(last)，或者删掉这一行让程序算。"
          + FindingWeight.withhold.outcome.zh,
        "the end typed is \(typed); posted on \(window.posted) it is \(last)\(reason.en). Write "
          + "ends: \(last), or leave the line out; \(FindingWeight.withhold.outcome.en)"),
      .withhold, fix: Fix(place: place, text: last.description))
  }
}
