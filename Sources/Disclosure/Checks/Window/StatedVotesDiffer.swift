/// W14: the votes in the text are those of a meeting in 已开的会.
public struct StatedVotesDiffer: RecordCheck {
  public static let info = CheckInfo(
    code: "W14", severity: .error, effect: .withhold,
    title: Wording("正文写的人数、票数和“已开的会”一样吗？", "Are the votes in the text those of the meeting?"),
    explanation: Wording(
      """
      正文写了应到、实到、同意、反对、弃权几人几票的，要和“已开的会”里的一次会对得上。
      """,
      """
      Where the text states how many came and how they voted, the numbers are those of one of the \
      meetings recorded.
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
        - 2026-11-20 村民代表会议 应到46 实到40 同意38 反对1 弃权1
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      村民代表会议应到46人，1️⃣实到42人，同意38票，反对1票，弃权1票。
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
      村民代表会议应到46人，实到40人，同意38票，反对1票，弃权1票。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    let meetings = whole.matter.meetings.filter { $0.due != nil || $0.inFavour != nil }
    guard !meetings.isEmpty else { return [] }
    return context.dossier(of: whole).statements.flatMap { text in
      text.statedVotes.compactMap { vote -> Finding? in
        let differing = meetings.map { meeting in
          (meeting, vote.counts.filter { meeting.differs(from: $0) })
        }
        guard let (meeting, counts) = differing.min(by: { $0.1.count < $1.1.count }),
          let count = counts.first
        else { return nil }
        let recorded = meeting.number(of: count.part) ?? 0
        let date = meeting.date?.short ?? Wording("", "")
        let remedy = whole.remedy(
          Wording("请看会议记录，哪个错改哪个", "see the minutes and put right the one that is wrong"))
        return finding(
          at: text.place(count.range, in: whole.matter.file),
          Wording(
            "这里写\(text.written(count.range))，“已开的会”里\(date.zh)\(meeting.body ?? "")是\(recorded)。"
              + remedy.zh,
            "the text says \(count.number), the meeting of \(date.en) has \(recorded); \(remedy.en)"
          ),
          whole.weightOfFalsehood)
      }
    }
  }
}

extension Meeting {
  /// The number recorded of a part of the count.
  fileprivate func number(of part: StatedVote.Part) -> Int? {
    switch part {
    case .due: due
    case .present: present
    case .inFavour: inFavour
    case .against: against
    case .abstaining: abstaining
    }
  }

  fileprivate func differs(from count: StatedVote.Count) -> Bool {
    // A vote that is not written was not cast; a turnout that is not written is not known.
    switch count.part {
    case .due, .present: number(of: count.part).map { $0 != count.number } ?? false
    default: inFavour != nil && (number(of: count.part) ?? 0) != count.number
    }
  }
}
