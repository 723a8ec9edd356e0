/// B07: somebody to ask who is shown with the black list.
public struct RollContact: RecordCheck {
  public static let info = CheckInfo(
    code: "B07", severity: .warning, effect: .mark,
    title: Wording("对待改进事项有不同看法，找谁？", "Whom to ask about the black list?"),
    explanation: Wording(
      """
      觉得写得不对，要有人可找、有电话可打。榜单没写“提意见找”，就用 site.yaml 里的；两处都没有，页面会写明。
      """,
      """
      Whoever disagrees needs somebody to call. Without a contact in the roll, that of site.yaml holds; \
      where both are missing it is marked.
      """),
    bad: CheckExample(
      file: "content/rolls/1.md",
      others: [
        (
          "site.yaml",
          """
          格式: 1
          名称: 青禾村公示栏
          主体: 村
          地区: "510703999201"
          单位:
            - {代号: cun, 名称: 青禾村村民委员会}
          公示栏:
            - {名称: 村委会公示栏, 主栏: 是}
          """
        )
      ],
      """
      1️⃣---
      标题: 2026年秋季榜
      榜: 黑
      依据: 村规民约第二十条
      决定: 2026-10-30 村民代表会议 应到46 实到41 同意41
      展示: 2026-11-02
      撤下: 2026-12-01
      条目:
        - 三组渠边 垃圾2处 整改到2026-11-15
      ---
      这里只写事和地方，不写人。
      """),
    good: CheckExample(
      file: "content/rolls/1.md",
      others: [
        (
          "site.yaml",
          """
          格式: 1
          名称: 青禾村公示栏
          主体: 村
          地区: "510703999201"
          单位:
            - {代号: cun, 名称: 青禾村村民委员会}
          公示栏:
            - {名称: 村委会公示栏, 主栏: 是}
          """
        )
      ],
      """
      ---
      标题: 2026年秋季榜
      榜: 黑
      依据: 村规民约第二十条
      决定: 2026-10-30 村民代表会议 应到46 实到41 同意41
      展示: 2026-11-02
      撤下: 2026-12-01
      提意见找: 村务监督委员会 0816-2200000
      条目:
        - 三组渠边 垃圾2处 整改到2026-11-15
      ---
      这里只写事和地方，不写人。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .roll(let roll) = whole, roll.colour == .black,
      (roll.contact ?? context.site.contact)?.phone == nil
    else { return [] }
    return [
      finding(
        at: roll.places["contact"],
        Wording(
          "没有写有不同看法找谁、打什么电话。请加一行，例如：提意见找: 村务监督委员会 0816-2200000",
          "whom to ask, and their phone, is missing; write for example: contact: 村务监督委员会 "
            + "0816-2200000"))
    ]
  }
}
