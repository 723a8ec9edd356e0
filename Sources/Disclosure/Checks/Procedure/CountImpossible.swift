/// P05: the numbers of a meeting are possible.
public struct CountImpossible: RecordCheck {
  public static let info = CheckInfo(
    code: "P05", severity: .error, effect: .withhold,
    title: Wording("人数、票数对得上吗？", "Are the numbers of a meeting possible?"),
    explanation: Wording(
      """
      实到不会多过应到，票数加起来不会多过实到。多半是写错一位，请看会议记录改正。
      """,
      """
      No more can come than are due, and no more vote than came. See the minutes and correct the slip.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      已开的会:
        - 2026-11-16 村党组织会议
        - 2026-11-17 村两委会议
        - 2026-11-18 党员大会
        - 2026-11-20 村民代表会议 应到46 实到1️⃣64 同意38 反对1 弃权1
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
    guard case .matter(let whole) = whole else { return [] }
    let weight = whole.weightOfFalsehood
    return whole.matter.meetings.enumerated().compactMap { index, meeting in
      guard let (part, problem) = CountImpossible.problem(of: meeting) else { return nil }
      return finding(
        at: whole.matter.places["meetings", index, part: part],
        Wording(
          "\(meeting.named.zh)\(problem.zh)，请看会议记录，写实际的数。\(weight.outcome.zh)",
          "\(meeting.named.en): \(problem.en); write what the minutes say; \(weight.outcome.en)"),
        weight)
    }
  }

  /// The part that cannot be, and why.
  private static func problem(of meeting: Meeting) -> (String, Wording)? {
    if let due = meeting.due, let present = meeting.present, present > due {
      return (
        "present",
        Wording("实到\(present)人，比应到\(due)人还多", "\(present) came, more than the \(due) due")
      )
    }
    let parts = [meeting.inFavour, meeting.against, meeting.abstaining].map { $0 ?? 0 }
    // Three typed numbers can be as large as a number gets.
    let votes = parts.reduce(0) { sum, part in
      let (total, overflow) = sum.addingReportingOverflow(part)
      return overflow ? Int.max : total
    }
    guard let most = meeting.present ?? meeting.due, votes > most else { return nil }
    let base = meeting.present == nil ? Wording("应到", "due") : Wording("实到", "present")
    return (
      "for",
      Wording(
        "各种票加起来\(votes)票，比\(base.zh)\(most)人还多", "\(votes) votes, more than \(most) \(base.en)")
    )
  }
}
