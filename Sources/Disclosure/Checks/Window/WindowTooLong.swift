/// W02: the window is no longer than a ceiling advises, where no floor asks for more.
public struct WindowTooLong: RecordCheck {
  public static let info = CheckInfo(
    code: "W02", severity: .note, effect: .advise,
    title: Wording("公示天数是不是比规定的还长？", "Is the window longer than a ceiling?"),
    explanation: Wording(
      """
      有的规则写“不超过”几天。公示长一点不伤害谁，所以只提醒。法律或村规要求更长的，按更长的，这一条不说话。
      """,
      """
      Some rules name a ceiling. A longer window harms nobody, so this is advice; where a floor \
      asks for more, the floor wins and nothing is said.
      """),
    ruleKind: .window,
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 1️⃣10
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
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    return whole.timeline.rounds.compactMap { round in
      guard let (rule, latest) = round.ceiling, let window = round.shownWindow,
        let most = rule.days, window.lastDay > latest,
        round.requiredLastDay.map({ $0 <= latest }) ?? true
      else { return nil }
      let count = rule.count ?? .natural
      let source = rule.sourceWording
      return finding(
        at: whole.place(of: "days", inRound: round.number),
        Wording(
          "写的是\(window.count.length(window.days).zh)，这类事项一般不超过\(count.length(most).zh)"
            + "（\(source.zh)）。可以改成：公示天数: \(most)。不改也照常公开，长一点没有坏处",
          "\(window.count.length(window.days).en) are written; at most \(count.length(most).en) are "
            + "usual (\(source.en)). You may write days: \(most); it is published in any case"),
        rule.rank == .law ? .urge : .advise, rule: rule)
    }
  }
}
