/// T07: the title says what sort of notice it is.
public struct TitleForm: RecordCheck {
  public static let info = CheckInfo(
    code: "T07", severity: .note, effect: .advise,
    title: Wording("标题的写法对不对？", "Is the title in the usual form?"),
    explanation: Wording(
      """
      标题写成“关于……的公示”，最后两个字和“形式”一致：公示是征求意见，公告是宣布，公开是日常公布。
      """,
      """
      A title reads 关于……的公示, and its last word agrees with the form of the notice.
      """),
    bad: CheckExample(
      """
      ---
      标题: 1️⃣关于修整二组水渠的公告
      编号: 2026-1
      事项: 环境整治
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
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let matter) = whole, !matter.matter.title.isEmpty else { return [] }
    let form = matter.facts.form
    guard form != .repost,
      let other = Form.allCases.first(where: {
        $0 != form && $0 != .repost && matter.matter.title.hasSuffix($0.name)
      })
    else { return [] }
    return [
      finding(
        at: matter.matter.places["title"],
        Wording(
          "标题最后写的是“\(other.name)”，形式是“\(form.name)”。请改标题，或者写：形式: \(other.name)",
          "the title ends in \(other.name), the form is \(form.name); change the title, or write: form: "
            + "\(other.choice.key)"))
    ]
  }
}
