extension Matter {
  /// The days of the facts that the record holds, in no order: plans and ends are not among them.
  public var factDays: [Day] {
    var days = meetings.compactMap(\.date)
    days += [
      supervision?.date, approval?.date, withdrawal?.date, works?.start, works?.end, outcome?.date,
    ].compactMap { $0 }
    days += (posted + takenDown).compactMap(\.date)
    days += rounds.flatMap { $0.posted.compactMap(\.date) }
    days += corrections.compactMap(\.date)
    days += objections.flatMap { [$0.received, $0.answer?.date].compactMap { $0 } }
    return days
  }
}
