import Disclosure

extension MatterView {
  /// The meetings with their votes, and what the supervision body said.
  var decisionGroup: DecisionGroupModel? {
    let rows = matter.meetings.map { MeetingView(meeting: $0, matter: self).row }
    let supervision = matter.supervision.flatMap(supervisionLine)
    guard !rows.isEmpty || supervision != nil else { return nil }
    return DecisionGroupModel(rows: rows, supervisionLine: supervision)
  }

  private func supervisionLine(_ supervision: SupervisionOpinion) -> String? {
    guard let opinion = supervision.opinion, hasHappened(supervision.date) else { return nil }
    let who = whole.issuer.supervisor ?? words("监督机构", "The supervision body")
    let day = supervision.date.map { words("（\(date($0))）", " (\(date($0)))") } ?? ""
    return words("\(who)的意见：\(opinion)\(day)。", "\(who): \(opinion)\(day).")
  }

  /// The township's answer.
  var approvalGroup: ApprovalGroupModel? {
    guard let approval = matter.approval, let answer = approval.answer, let day = approval.date,
      hasHappened(day)
    else { return nil }
    let kind =
      switch answer {
      case .granted: "agreed"
      case .refused: "refused"
      case .returned: "returned"
      }
    return ApprovalGroupModel(rows: [
      ApprovalRowModel(
        office: approval.office ?? words("乡镇", "The township"), dateLine: date(day),
        outcome: StateModel(kind: kind, label: words(answer.choice.names[0], answer.choice.key)),
        numberLine: approval.number)
    ])
  }
}
