extension Meeting {
  /// Whether the meeting is of one of these bodies, by the words of its name.
  func isOf(_ bodies: [String]) -> Bool {
    guard let body else { return false }
    return bodies.contains { body.holds($0) }
  }

  /// The meeting as a sentence names it: `10月18日村民代表会议`.
  var named: Wording {
    Wording(
      (date?.short.zh ?? "") + (body ?? "会议"),
      "the meeting" + (date.map { " of \($0)" } ?? ""))
  }
}

extension RuleBook {
  /// The rules on quorum and majority of a meeting's body on its day, the longest name first, so
  /// that 村民小组会议 is not taken for another body.
  func votes(of meeting: Meeting, for facts: RuleFacts) -> [SharedRule] {
    guard let date = meeting.date else { return [] }
    return shared(.vote, for: facts, on: date).filter { meeting.isOf($0.rule.bodies) }
  }
}

extension MatterWhole {
  /// The rules on the steps of this matter, wider regions first, on the day of its last meeting.
  func procedures(in rules: RuleBook) -> [Rule] {
    let day = matter.meetings.compactMap(\.date).max() ?? firstShown
    guard isOwnDecision, let day else { return [] }
    return rules.rules(.procedure, for: facts, on: day).filter { !$0.steps.isEmpty }
  }

  /// The step that decides and its meeting, where one was held; the last of several.
  func decision(by procedures: [Rule]) -> (index: Int, meeting: Meeting)? {
    let bodies = procedures.flatMap { $0.steps.last?.bodies ?? [] }
    return matter.meetings.enumerated().filter { $0.element.isOf(bodies) }
      .max { ($0.element.date ?? .earliest) < ($1.element.date ?? .earliest) }
      .map { ($0.offset, $0.element) }
  }

  /// A meeting of a voting body that is none of those that decide this matter; asked for where
  /// none of them decided.
  func decisionByOthers(
    than procedures: [Rule], _ rules: RuleBook
  ) -> (index: Int, meeting: Meeting)? {
    let steps = procedures.flatMap { $0.steps }.flatMap(\.bodies)
    return matter.meetings.enumerated()
      .last { $0.element.isOf(rules.votingBodies) && !$0.element.isOf(steps) }
      .map { ($0.offset, $0.element) }
  }
}
