import Disclosure

extension MatterView {
  /// The opinions that had come by the day, with their answers; never who gave them.
  var opinionGroup: OpinionGroupModel? {
    let received = matter.objections.filter { hasHappened($0.received) }
    guard !received.isEmpty else { return nil }
    let count = received.reduce(0) { $0 + max($1.count ?? 1, 0) }
    let answered = received.filter { hasHappened($0.answer?.date) }
      .reduce(0) { $0 + max($1.count ?? 1, 0) }
    return OpinionGroupModel(
      countLine: words(
        "收到意见\(count)条，已答复\(answered)条。谁提的，不公开。",
        "\(count) received, \(answered) answered. Who gave them is not published."),
      rows: received.compactMap(opinion))
  }

  private func opinion(_ objection: Objection) -> OpinionModel? {
    guard let points = objection.points, let received = objection.received else { return nil }
    let answer = objection.answer.flatMap { hasHappened($0.date) ? $0 : nil }
    let said =
      (objection.count ?? 1) > 1
      ? words("\(points)（\(objection.count ?? 1)条）", "\(points) (\(objection.count ?? 1) times)")
      : points
    return OpinionModel(
      gist: said, dateLine: words("\(date(received))收到", "received on \(date(received))"),
      answer: answer.map { $0.text?.ended(by: words.stop) ?? words("已答复。", "Answered.") },
      answerDateLine: answer?.date.map { words("\(date($0))答复", "answered on \(date($0))") },
      pendingLine: answer == nil ? pendingLine(since: received) : nil,
      outcomeLine: answer == nil
        ? nil
        : objection.outcome.map { words("处理结果：\($0)", "Outcome: \($0)").ended(by: words.stop) })
  }

  /// By when an answer is due, as 正在核实，12月2日前答复 says.
  private func pendingLine(since received: Day) -> String {
    let due = context.snapshot.register.answerDue(to: received, for: whole.facts)?.day
    guard let due, due >= day else { return words("正在核实。", "Being looked into.") }
    return words(
      "正在核实，\(date(due))前答复。", "Being looked into; an answer is due by \(date(due)).")
  }
}
