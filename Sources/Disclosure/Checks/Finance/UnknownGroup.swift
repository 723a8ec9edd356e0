/// F11: what an entry is for belongs to one of the groups in which accounts are made public.
public struct UnknownGroup: RecordCheck {
  public static let info = CheckInfo(
    code: "F11", severity: .note, effect: .advise,
    title: Wording("“类别”是不是公开要分的那几组？", "Is the group one of those that accounts are published by?"),
    explanation: Wording(
      """
      收支公开分八组：财务计划、收入、支出、资产、资源、债权债务、收益分配、其他。“类别”写组名，或者写每组里常用的
      叫法（租金收入、公益支出）。不认识的照样公开，只是图上不知道归到哪里。村里有自己的叫法，可以加进规则包。
      """,
      """
      Accounts are published in eight groups. The column names a group or one of the usual words within \
      it. An unknown one is published all the same; a village can add its own words to its rule pack.
      """),
    ruleKind: .grouping,
    bad: .accounts(ledger: CheckExample.ledger(3, "1️⃣2026-10-21,记-2,修二组水渠,杂七杂八,,2820.00,51300.50")),
    good: .accounts())

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .account(let account) = whole, let ledger = account.ledger else { return [] }
    let rules = context.rules.rules(.grouping).filter {
      $0.to == nil && $0.scope.applies(to: account.facts)
    }
    guard let first = rules.first else { return [] }
    var seen: Set<String> = []
    return ledger.entries.compactMap { row in
      guard let group = row.group, seen.insert(group).inserted,
        !rules.contains(where: { $0.words.contains { group.contains($0) } })
      else { return nil }
      let place = ledger.place(row, .group)
      let names = rules.compactMap(\.name).joined(separator: "、")
      return finding(
        at: place,
        Wording(
          "台账\(place.cell ?? "")的类别“\(group)”看不出是哪一组。可以写：\(names)"
            + "（\(first.sourceWording.zh)）",
          "the group “\(group)” in \(place.cell ?? "") is none of: \(names) (\(first.sourceWording.en))"
        ),
        rule: first)
    }
  }
}
