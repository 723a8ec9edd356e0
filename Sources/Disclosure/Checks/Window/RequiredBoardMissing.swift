/// W17: every required board of the village is among those of the notice.
public struct RequiredBoardMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "W17", severity: .note, effect: .advise,
    title: Wording("是不是漏了哪个主栏？", "Is a required board left out?"),
    explanation: Wording(
      """
      主栏是 site.yaml 里写“主栏: 是”的公示栏，一般每件公示都贴。只关系一个组的事，可以只贴那个组的栏；
      村民小组自己发的，不问别的栏。
      """,
      """
      Required boards are those that site.yaml marks; a notice usually hangs on all of them. What \
      concerns one group only may hang on that group's board alone; papers of a group are not asked \
      about.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      贴在哪: 1️⃣村委会公示栏
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
      贴在哪: 村委会公示栏、三组公示点
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole, !whole.matter.boards.isEmpty,
      whole.facts.issuer != .group
    else { return [] }
    // A name that the site does not know is asked about by R36; it may be the board that is missing.
    guard whole.matter.boards.allSatisfy({ context.site.board(named: $0) != nil }) else {
      return []
    }
    let missing = context.site.requiredBoards.compactMap(\.name).filter {
      !whole.matter.boards.contains($0)
    }
    guard !missing.isEmpty else { return [] }
    let names = missing.joined(separator: "、")
    let all = (whole.matter.boards + missing).joined(separator: "、")
    return [
      finding(
        at: whole.matter.places["boards"],
        Wording(
          "主栏“\(names)”不在“贴在哪”里，那一片的人可能看不到。改成：贴在哪: \(all)。不改也照常公开",
          "the required board \(names) is not among boards; write boards: \(all); it is published in "
            + "any case"))
    ]
  }
}
