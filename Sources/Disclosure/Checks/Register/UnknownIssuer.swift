/// R34: the issuer is one of the site.
public struct UnknownIssuer: RecordCheck {
  public static let info = CheckInfo(
    code: "R34", severity: .error, effect: .withhold,
    title: Wording("发布单位在不在 site.yaml 里？", "Is the issuer one of the site file?"),
    explanation: Wording(
      """
      发布单位要和 site.yaml 里“单位”的名称、字或代号一样，编号和网址都靠它。
      """,
      """
      The issuer is written as in the site file: its name, its word or its code.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      发布单位: 1️⃣青禾村村委员会
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
      发布单位: 青禾村村民委员会
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let written: String?
    switch whole {
    case .matter(let whole): written = whole.isIssuerKnown ? nil : whole.matter.issuer
    case .account(let whole): written = whole.isIssuerKnown ? nil : whole.account.issuer
    default: written = nil
    }
    guard let written else { return [] }
    let names = context.site.issuers.compactMap(\.name)
    let near = Similarity.nearest(to: written, in: names)
    let place = whole.envelope.places["issuer"]
    return [
      finding(
        at: place,
        Wording(
          "site.yaml 里没有“\(written)”这个单位。"
            + (near.map { "是不是“\($0)”？请改成：发布单位: \($0)" }
              ?? "可以写：\(names.joined(separator: "、"))"),
          "the site file has no issuer “\(written)”"
            + (near.map { "; write: issuer: \($0)" } ?? ": \(names.joined(separator: ", "))")),
        fix: near.flatMap { place.length > 0 ? Fix(place: place, text: $0) : nil })
    ]
  }
}
