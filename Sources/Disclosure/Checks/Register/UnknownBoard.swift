/// R36: the boards are those of the site.
public struct UnknownBoard: RecordCheck {
  public static let info = CheckInfo(
    code: "R36", severity: .error, effect: .withhold,
    title: Wording("公示栏的名字在不在 site.yaml 里？", "Are the boards those of the site file?"),
    explanation: Wording(
      """
      “贴在哪”里的公示栏要和 site.yaml 里的名称一样；名称对不上，公示期就算不出来。
      """,
      """
      Boards are named as in the site file; otherwise the window cannot be worked out.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      贴在哪: 1️⃣村委公示栏
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      贴在哪: 村委会公示栏
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let boards: [String]
    switch whole {
    case .matter(let whole): boards = whole.matter.boards
    case .account(let whole): boards = whole.account.boards
    default: return []
    }
    let names = context.site.boards.compactMap(\.name)
    return boards.enumerated().compactMap { index, written in
      guard context.site.board(named: written) == nil else { return nil }
      let near = Similarity.nearest(to: written, in: names)
      let place = whole.envelope.places["boards", index]
      return finding(
        at: place,
        Wording(
          "site.yaml 里没有“\(written)”这个公示栏。"
            + (near.map { "是不是“\($0)”？请改成：\($0)" }
              ?? "可以写：\(names.joined(separator: "、"))"),
          "the site file has no board “\(written)”"
            + (near.map { "; write: \($0)" } ?? ": \(names.joined(separator: ", "))")))
    }
  }
}
