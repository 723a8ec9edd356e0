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
    var last = factDays.max() ?? .earliest
    for round in whole.timeline.rounds {
      if let window = round.window { last = max(last, window.lastDay) }
      for board in round.boards where board.takenDown == nil {
        if let period = board.posting { last = max(last, period.lastDay) }
      }
    }
    return last
  }

  /// The day of the last fact that had happened by the build day.
  var updated: Day? { factDays.filter { $0 <= day }.max() }

  /// The dated facts of the record, in no order.
  private var factDays: [Day] {
    var days = matter.meetings.compactMap(\.date)
    days += [
      matter.supervision?.date, matter.approval?.date, matter.withdrawal?.date,
      matter.works?.start, matter.works?.end, matter.outcome?.date,
    ].compactMap { $0 }
    days += (matter.posted + matter.takenDown).compactMap(\.date)
    days += matter.rounds.flatMap { $0.posted.compactMap(\.date) }
    days += matter.corrections.compactMap(\.date)
    days += matter.objections.flatMap { [$0.received, $0.answer?.date].compactMap { $0 } }
    return days
  }
}
