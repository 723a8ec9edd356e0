extension Timeline {
  /// The state on `day`; facts dated later have not happened yet.
  public func state(on day: Day) -> MatterState {
    let facts = milestones
    if facts.isDraft { return .draft }
    // First of all: a withdrawn notice names people too, and its public time ends as any other's.
    if let until = facts.publicUntil, until < day { return .archived }
    if let withdrawn = facts.withdrawn, withdrawn <= day { return .withdrawn }
    if let outcome = facts.outcome, outcome <= day { return .published }
    if let started = facts.started, started <= day { return .underWay }
    let round = current(on: day)
    guard let posted = round.posted, posted <= day else {
      return .planned
    }
    guard let window = round.window else { return .disclosed }
    if day <= window.lastDay { return .open }
    return hasUnansweredObjection(on: day) ? .answering : .ended
  }

  /// The round that counts on `day`: the last one that was planned or posted by then.
  public func current(on day: Day) -> RoundTimeline {
    rounds.last { round in
      (round.planned.map { $0 <= day } ?? false)
        || round.boards.contains { $0.posted.map { $0 <= day } ?? false }
    } ?? rounds[0]
  }

  /// Whether a correction is dated `day` or earlier.
  public func isCorrected(on day: Day) -> Bool {
    milestones.corrected.map { $0 <= day } ?? false
  }

  /// Whether an opinion that came by `day` had no answer by then.
  public func hasUnansweredObjection(on day: Day) -> Bool {
    milestones.objections.contains { objection in
      guard let received = objection.received, received <= day else { return false }
      return objection.answered.map { $0 > day } ?? true
    }
  }
}
