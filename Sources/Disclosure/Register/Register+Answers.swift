extension Register {
  /// The earliest day by which the rules ask for an answer to an opinion, with its rule; nil where
  /// none does.
  public func answerDue(to received: Day, for facts: RuleFacts) -> (rule: Rule, day: Day)? {
    rules.rules(.deadline, for: facts, on: received)
      .filter { $0.event == "收到意见" && $0.direction == .deadline }
      .compactMap { rule -> (rule: Rule, day: Day)? in
        guard let days = rule.days,
          let window = try? PublicityWindow.estimated(
            posted: received, days: days, count: rule.count ?? .natural, calendar: calendar)
        else { return nil }
        return (rule, window.lastDay)
      }
      .min { $0.day < $1.day }
  }

  /// The rule on how soon after its planned day a posting is recorded, where there is one.
  func postingGrace(for facts: RuleFacts, planned: Day) -> Rule? {
    rules.rules(.deadline, for: facts, on: planned)
      .first { $0.event == "登记贴出" && $0.days != nil }
  }
}
