extension MatterCard {
  /// The days up to `day` on which something changed for readers of the notice, in order, one entry
  /// a fact.
  ///
  /// A plan is none, nor is a state that time alone brings, so feeds, calendars and site maps stay
  /// as they are while the record does.
  public func changes(until day: Day) -> [Day] {
    let facts = timeline.milestones
    let boards = timeline.rounds.flatMap(\.boards)
    var days = [facts.withdrawn, facts.corrected, facts.started, facts.finished, facts.outcome]
    days += facts.objections.flatMap { [$0.received, $0.answered] }
    days += boards.flatMap { [$0.posted, $0.takenDown] }
    // A board that could not be read moves the last day, from the day on which it is known.
    days += boards.flatMap(\.outages).map(\.upperBound)
    return days.compactMap { $0 }.filter { $0 <= day }.sorted()
  }

  /// The first day on which a board showed the notice.
  public var firstPosted: Day? {
    timeline.rounds[0].boards.compactMap(\.posted).min()
  }
}
