/// All of a matter that its pages and the lists show otherwise on another day.
///
/// Two days with the same face give the same pages, but for the line that names the build day.
struct MatterFace: Hashable {
  /// The state.
  var state: MatterState
  /// The round that counts.
  var round = 1
  /// How many of the record's facts have happened.
  var facts = 0
  /// For each round, how far the day has come in its window: -1 before, then the days since the
  /// posting, and no further once the window is over.
  var windows: [Int] = []
  /// Whether a sheet hangs that must not be taken down yet.
  var isHanging = false
  /// How many opinions wait for an answer past the day by which it was due.
  var overdue = 0
  /// By how many days the posting is late, where lists say so.
  var late = 0

  /// The same face with all that merely counts on from day to day taken out.
  var withoutCounting: MatterFace {
    var face = self
    face.windows = windows.map { min(max($0, -1), 0) }
    face.late = min(late, 1)
    return face
  }
}

extension Register {
  /// What the site shows of a matter on a day.
  /// - Parameter isMarked: whether the matter has a remark already that does not come with time.
  func face(of card: MatterCard, on day: Day, isHeld: Bool, isMarked: Bool) -> MatterFace {
    let timeline = card.timeline
    let state = timeline.state(on: day)
    var face = MatterFace(state: state)
    if state == .draft || state == .archived { return face }
    // What is held back shows nothing that time could change, until its public time is over.
    if isHeld { return MatterFace(state: .planned) }
    let round = timeline.current(on: day)
    face.round = round.number
    face.facts = card.factDays.count { $0 <= day }
    face.overdue = card.timeline.milestones.objections.count { objection in
      guard let received = objection.received, received <= day,
        objection.answered.map({ $0 > day }) ?? true
      else { return false }
      return answerDue(to: received, for: card.facts(in: site)).map { $0.day < day } ?? false
    }
    guard state != .withdrawn else { return face }
    face.windows = timeline.rounds.map { round in
      guard let window = round.window else { return -1 }
      let length = window.lastDay - window.posted
      return min(max(day - window.posted, -1), length + 1)
    }
    let hanging = round.boards.filter { board in
      board.posted.map { $0 <= day } ?? false && board.takenDown.map { $0 > day } ?? true
    }
    face.isHanging = hanging.contains { $0.posting.map { $0.lastDay >= day } ?? false }
    if state == .planned, let planned = round.planned, planned < day {
      let grace = postingGrace(for: card.facts(in: site), planned: planned)?.days
      let isLate = grace.map { day >= planned + $0 } ?? false
      if isMarked || (isLate && round.posted == nil) { face.late = day - planned }
    }
    return face
  }

  /// The days after `day` on which the face of a matter may change, in order.
  func turningDays(of card: MatterCard, after day: Day) -> [Day] {
    var days = card.factDays
    // Where a window runs or a posting is late, every day shows another number.
    days.append(day + 1)
    for round in card.timeline.rounds {
      if let planned = round.planned {
        let grace = postingGrace(for: card.facts(in: site), planned: planned)?.days
        days += [planned, planned + 1, planned + (grace ?? 0)]
      }
      if let window = round.window { days += [window.posted, window.lastDay + 1] }
      days += round.boards.flatMap { board in
        [board.posted, board.posting?.removableFrom].compactMap { $0 }
      }
    }
    let milestones = card.timeline.milestones
    if let until = milestones.publicUntil { days.append(until + 1) }
    for objection in milestones.objections {
      guard let received = objection.received,
        let due = answerDue(to: received, for: card.facts(in: site))
      else { continue }
      days.append(due.day + 1)
    }
    return Set(days.filter { $0 > day }).sorted()
  }
}
