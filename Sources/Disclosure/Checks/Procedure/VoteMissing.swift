/// P11: a matter that needs a vote names its meeting.
public struct VoteMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "P11", severity: .warning, effect: .mark,
    title: Wording("要表决的事，开会了吗？", "Was there a meeting at all?"),
    explanation: Wording(
      """
      要开会定的事，“已开的会”里至少有一次会。会前先听意见的，写“阶段: 会前”；只是转贴或者公开情况的，写“形式: 转贴”“形式: 公开”。
      """,
      """
      A matter that is decided by a vote names its meetings. A consultation before the meeting says \
      stage: before-meeting; a reposted paper or a disclosure says so in its form.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 1️⃣环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, whole.matter.meetings.isEmpty, whole.isOwnDecision,
      whole.facts.stage != .beforeMeeting
    else { return [] }
    let body = context.dossier(of: whole).procedures.last?.steps.last?.bodies.last ?? "村民代表会议"
    return [
      finding(
        at: whole.matter.places["matter"],
        Wording(
          "“\(whole.matter.matter)”要开会定，没有写“已开的会”。请一次会写一行，例如："
            + "2026-10-22 \(body) 应到61 实到55 同意52 反对2 弃权1；会前先听意见的，写：阶段: 会前。照常公开，页面会写明",
          "\(whole.matter.matter) is decided by a vote, and no meeting is recorded. Write one line a "
            + "meeting; a consultation before it says stage: before-meeting; the page says so"))
    ]
  }
}
