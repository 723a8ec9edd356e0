/// R35: the matter is one that the rules know.
public struct UnknownMatter: RecordCheck {
  public static let info = CheckInfo(
    code: "R35", severity: .warning, effect: .advise,
    title: Wording("“事项”是不是规则包认得的？", "Is the matter one that the rules know?"),
    explanation: Wording(
      """
      事项决定要开什么会、公示几天。规则包里没有的，只按一般规定查，可能漏查。
      像是写错了字的，照常公开，页面会写明；确实是别的事项，只提醒一下。
      """,
      """
      The matter decides meetings and window. One that no pack knows is checked by the general rules \
      only. What looks like a slip of the pen is marked; another matter is advice.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 1️⃣环境整冶
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
    guard case .matter(let matter) = whole, matter.category == nil, !matter.matter.matter.isEmpty
    else { return [] }
    let written = matter.matter.matter
    let known = context.rules.categories
    let near = Similarity.nearest(to: written, in: known.flatMap { [$0.name] + $0.aliases })
    let place = matter.matter.places["matter"]
    return [
      finding(
        at: place,
        Wording(
          "规则里没有“\(written)”这类事项，只能按一般规定查。"
            + (near.map { "是不是“\($0)”？请改成：事项: \($0)" }
              ?? "可以写：\(known.prefix(12).map(\.name).joined(separator: "、"))等"),
          "no rule knows the matter “\(written)”"
            + (near.map { "; write: matter: \($0)" } ?? ", so only the general rules apply")),
        // A slip of the pen takes the matter's own rules away; a matter of its own is the village's.
        effect: near == nil ? nil : .mark,
        fix: near.flatMap { place.length > 0 ? Fix(place: place, text: $0) : nil })
    ]
  }
}
