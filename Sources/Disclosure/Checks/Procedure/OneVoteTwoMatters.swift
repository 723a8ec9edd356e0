/// P10: each matter has its own vote.
public struct OneVoteTwoMatters: RegisterCheck {
  public static let info = CheckInfo(
    code: "P10", severity: .note, effect: .advise,
    title: Wording("是不是一次表决定了两件事？", "Did one vote decide two matters?"),
    explanation: Wording(
      """
      一事一议：一次会可以定几件事，但要一件一件表决、分开计票。两件事的票数一模一样，请核对是不是各表决了一次。
      """,
      """
      One matter, one vote: a meeting may decide several matters, each with its own count. Identical \
      counts in two matters are worth a look.
      """),
    bad: CheckExample(
      file: "content/matters/2026/2.md",
      others: [
        (
          "content/matters/2026/1.md",
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
          """
        )
      ],
      """
      ---
      标题: 关于维修水塔的公示
      编号: 2026-2
      事项: 公益事业
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 1️⃣2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将维修水塔的方案予以公示。
      """),
    good: CheckExample(
      file: "content/matters/2026/2.md",
      others: [
        (
          "content/matters/2026/1.md",
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
          """
        )
      ],
      """
      ---
      标题: 关于维修水塔的公示
      编号: 2026-2
      事项: 公益事业
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到40 同意36 反对3 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      现将维修水塔的方案予以公示。
      """))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    // Oldest first, so that the later matter is the one that is asked about.
    var first: [Meeting: MatterCard] = [:]
    var findings: [Finding] = []
    for card in register.matters.reversed() {
      for (index, meeting) in card.meetings.enumerated() where OneVoteTwoMatters.isTelling(meeting)
      {
        guard let other = first[meeting] else {
          first[meeting] = card
          continue
        }
        guard other.file != card.file else { continue }
        findings.append(
          finding(
            at: card.places["meetings", index],
            Wording(
              "\(meeting.named.zh)的票数和“\(other.title)”的一模一样。一事一议，一件一件表决：各表决过的不用改；"
                + "只表决了一次的，请写明，下次分开表决。不改也照常公开",
              "\(meeting.named.en) has the same count as “\(other.title)”. Each matter has its own "
                + "vote; leave it if both were voted on; it is published in any case")))
      }
    }
    return findings
  }

  /// Whether the count is one that two votes hardly share: not all in favour, and complete.
  private static func isTelling(_ meeting: Meeting) -> Bool {
    guard let present = meeting.present, let votes = meeting.inFavour, meeting.date != nil else {
      return false
    }
    return votes < present
  }
}
