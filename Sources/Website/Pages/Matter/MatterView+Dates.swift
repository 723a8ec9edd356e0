import Disclosure

extension MatterView {
  /// Whether the page says something else on another day: while the matter is open or planned,
  /// while paper hangs, and before a fact that is dated later.
  var dependsOnDay: Bool {
    switch state {
    case .planned, .open, .answering: return true
    default: return day <= lastLiveDay
    }
  }

  /// The last day on which anything about the matter changes by itself.
  private var lastLiveDay: Day {
    var last = matter.factDays.max() ?? .earliest
    for round in whole.timeline.rounds {
      if let window = round.window { last = max(last, window.lastDay) }
      for board in round.boards where board.takenDown == nil {
        if let period = board.posting { last = max(last, period.lastDay) }
      }
    }
    return last
  }

  /// The day of the last fact that had happened by the build day.
  var updated: Day? { matter.factDays.filter { $0 <= day }.max() }
}
