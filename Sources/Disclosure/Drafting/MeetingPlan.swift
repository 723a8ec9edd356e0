/// A meeting that a matter needs, as a line to be filled in.
struct MeetingPlan: Sendable {
  /// The body that is to meet.
  var body: String
  /// The step that it takes.
  var step: String
  /// The rule that asks for the step.
  var rule: Rule
  /// Whether it takes a vote that has to be counted.
  var isVote: Bool

  /// The line: day and body, and blanks for the counts where there is a vote.
  var line: String {
    let fields = Meeting.infos
    let day = fields.first { if case .day = $0.shape { true } else { false } }
    let counts = fields.filter { if case .count = $0.shape { true } else { false } }
    return
      ([Blank.text(day?.summary.zh ?? ""), body]
      + (isVote ? counts.map { Blank.behind($0.name) } : [])).joined(separator: " ")
  }
}

/// Which meetings a matter needs, by the procedures that apply to it.
struct MeetingPlanner {
  let whole: MatterWhole
  let rules: RuleBook
  let day: Day
  /// The bodies that met in the issuer's former records, newest first: the village's habit.
  let habits: [String]

  /// One step that all procedures agree on.
  private struct Step {
    var name: String
    var rule: Rule
    var bodies: [String]
    var isNeeded: Bool
  }

  /// The meetings in their order.
  ///
  /// The procedure with the most steps leads; the others narrow the bodies of the steps that they
  /// share with it, and add what it lacks. Before the meeting that decides, that one is left out.
  func meetings() -> [MeetingPlan] {
    let procedures = whole.procedures(in: rules)
    guard let longest = procedures.map(\.steps.count).max(),
      let leader = procedures.last(where: { $0.steps.count == longest })
    else { return [] }
    var steps = Self.steps(of: leader)
    for rule in procedures where rule.citation != leader.citation {
      merge(Self.steps(of: rule), into: &steps)
    }
    if whole.facts.stage == .beforeMeeting { steps.removeLast() }
    let last = steps.count - (whole.facts.stage == .beforeMeeting ? 0 : 1)
    return steps.enumerated().filter(\.element.isNeeded).map { index, step in
      let body = chosen(from: step.bodies, decides: index == last)
      var meeting = Meeting()
      meeting.date = day
      meeting.body = body
      return MeetingPlan(
        body: body, step: step.name, rule: step.rule,
        isVote: !rules.votes(of: meeting, for: whole.facts).isEmpty)
    }
  }

  private static func steps(of rule: Rule) -> [Step] {
    rule.steps.map {
      Step(name: $0.name, rule: rule, bodies: $0.bodies, isNeeded: !$0.isOptional)
    }
  }

  private func merge(_ others: [Step], into steps: inout [Step]) {
    var next = 0
    for other in others {
      if let index = steps.firstIndex(where: { !Set($0.bodies).isDisjoint(with: other.bodies) }) {
        steps[index].bodies = steps[index].bodies.filter(other.bodies.contains)
        steps[index].isNeeded = steps[index].isNeeded || other.isNeeded
        next = index + 1
      } else if other.isNeeded {
        steps.insert(other, at: next)
        next += 1
      }
    }
  }

  /// The body to write: none that may not decide, as the village had it before, else by the words
  /// of its subject; most matters are decided by representatives, not by all.
  private func chosen(from bodies: [String], decides: Bool) -> String {
    let banned = rules.rules(.ban, for: whole.facts, on: day).flatMap(\.bodies)
    let allowed = bodies.filter { body in !banned.contains { body.contains($0) } }
    let candidates = allowed.isEmpty ? bodies : allowed
    if let habit = habits.first(where: candidates.contains) { return habit }
    let (own, others) =
      whole.facts.subject == .village ? (["村"], ["社区", "居民"]) : (["社区", "居民"], ["村"])
    func rank(_ body: String) -> Int {
      let words =
        own.contains { body.contains($0) } ? 0 : others.contains { body.contains($0) } ? 4 : 2
      return words + (decides && !body.contains("代表") ? 1 : 0)
    }
    let best = candidates.map(rank).min()
    return candidates.first { rank($0) == best } ?? ""
  }
}
