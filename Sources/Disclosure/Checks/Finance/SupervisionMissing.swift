/// F13: the supervision body has looked at the accounts.
public struct SupervisionMissing: RecordCheck {
  public static let info = CheckInfo(
    code: "F13", severity: .note, effect: .advise,
    title: Wording("民主理财、监督的意见写了吗？", "Is the supervision body's opinion there?"),
    explanation: Wording(
      """
      账目公开前，由监委会、监事会或者民主理财小组看过，写上哪天、什么意见，村民才放心。没写的照常公开。
      """,
      """
      Before accounts are published, the supervision body looks at them; its opinion and its day stand \
      on page and paper. Without it they are published all the same.
      """),
    bad: CheckExample(
      file: "content/accounts/2026-10.md",
      others: [
        (
          "content/accounts/2026-10.csv",
          (CheckExample.sampleLedger + [""]).joined(separator: "\n")
        )
      ],
      """
      1️⃣---
      账: 集体账
      期间: 2026-10
      上月结余: 48,120.50元
      本月结余: 51,300.50元
      台账: 2026-10.csv
      ---
      """), good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, account.account.supervision == nil else { return [] }
    let body =
      account.issuer.supervisor ?? context.site.subject.map { $0 == .village ? "监委会" : "居务监督委员会" }
      ?? "监委会"
    return [
      finding(
        at: account.account.places["supervision"],
        Wording(
          "没有写监督意见。请\(body)看过账再公开，加一行，例如：监督意见: "
            + "\(account.account.period.map { ($0.lastDay + 8).description } ?? "2026-11-08") 逐笔核对，同意公开",
          "there is no opinion of the supervision body; add: supervision: DAY OPINION"))
    ]
  }
}
