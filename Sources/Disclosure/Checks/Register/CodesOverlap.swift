/// R30: one version of the village rules is in force at a time.
public struct CodesOverlap: RegisterCheck {
  public static let info = CheckInfo(
    code: "R30", severity: .error, effect: .advise,
    title: Wording("两版村规民约的施行日期有没有重？", "Are two versions of the rules in force at once?"),
    explanation: Wording(
      """
      新版施行的那天，旧版就写“废止”。旧版没写“废止”的，按新版施行那天算。
      """,
      """
      When a new version comes into force, the former ends. Without its last day it ends when the next \
      one begins; a last day after that is a slip.
      """),
    bad: CheckExample(
      file: "content/code/1.md",
      others: [
        (
          "content/code/2.md",
          """
          ---
          标题: 青禾村村规民约
          版本: 2025
          通过: 2025-11-16 村民会议 应到1142 实到786 同意741 反对26 弃权19
          备案: 2025-11-18 青山镇人民政府
          施行: 2026-01-01
          ---
          第一条 邻里和睦。
          """
        )
      ],
      """
      ---
      标题: 青禾村村规民约
      版本: 2021
      通过: 2025-11-16 村民会议 应到1142 实到786 同意741 反对26 弃权19
      备案: 2025-11-18 青山镇人民政府
      施行: 2021-01-01
      废止: 1️⃣2026-06-01
      ---
      第一条 邻里和睦。
      """),
    good: CheckExample(
      file: "content/code/1.md",
      """
      ---
      标题: 青禾村村规民约
      版本: 2021
      通过: 2025-11-16 村民会议 应到1142 实到786 同意741 反对26 弃权19
      备案: 2025-11-18 青山镇人民政府
      施行: 2021-01-01
      废止: 2026-01-01
      ---
      第一条 邻里和睦。
      """))

  public init() {}

  public func check(_ register: Register, on day: Day) -> [Finding] {
    let codes = register.others.filter { $0.kind == .code && !$0.isDraft && $0.from != nil }
    return codes.compactMap { code in
      guard let from = code.from, let until = code.until,
        let next = codes.compactMap(\.from).filter({ $0 > from && $0 < until }).min()
      else { return nil }
      let place = code.places["to"]
      return finding(
        at: place,
        Wording(
          "新版\(next.withWeekday.zh)起施行，这一版写的废止日期在它后面。请改成：废止: \(next)",
          "the next version is in force from \(next), before this one ends; write: to: \(next)"),
        fix: place.length > 0 ? Fix(place: place, text: "\(next)") : nil)
    }
  }
}
