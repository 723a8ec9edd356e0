extension Timeline {
  /// Works out rounds, windows and postings of a matter.
  init(
    of matter: Matter, facts: RuleFacts, site: Site, rules: RuleBook, calendar: HolidayCalendar,
    outages: [BoardOutage]
  ) {
    let calculator = TimelineCalculator(
      matter: matter, facts: facts, site: site, rules: rules, calendar: calendar, outages: outages)
    var rounds = [
      calculator.round(
        RoundPlan(
          number: 1, planned: matter.planned, days: matter.days, typedEnd: matter.ends, reason: nil,
          posted: matter.posted))
    ]
    for (index, round) in matter.rounds.enumerated() {
      rounds.append(
        calculator.round(
          RoundPlan(
            number: index + 2, planned: round.planned, days: round.days ?? matter.days,
            typedEnd: round.ends, reason: round.reason, posted: round.posted)))
    }
    self.rounds = rounds
    let start = rounds[rounds.count - 1].posted ?? rounds[rounds.count - 1].planned
    windowRules = start.map { calculator.floors(from: $0).map(\.rule) } ?? []
    postingRule = start.flatMap { calculator.postingRule(on: $0) }
    milestones = Milestones(
      isDraft: matter.isDraft, form: facts.form, withdrawn: matter.withdrawal?.date,
      corrected: matter.corrections.compactMap(\.date).max(), started: matter.works?.start,
      finished: matter.works?.end, outcome: matter.outcome?.date, publicUntil: matter.publicUntil,
      objections: matter.objections.map {
        ObjectionDays(received: $0.received, answered: $0.answer?.date, count: $0.count ?? 1)
      })
  }
}

/// What one round starts from.
struct RoundPlan {
  var number: Int
  var planned: Day?
  var days: Int?
  var typedEnd: Day?
  var reason: String?
  var posted: [PostingRecord]
}

/// A rule with the last day that it leads to.
struct RuleWindow {
  var rule: Rule
  var window: PublicityWindow
}

/// Computes the rounds of one matter.
struct TimelineCalculator {
  let matter: Matter
  let facts: RuleFacts
  let site: Site
  let rules: RuleBook
  let calendar: HolidayCalendar
  let outages: [BoardOutage]

  /// The floors in force when the window starts, the one with the latest last day first.
  ///
  /// Lengths in different counts are compared by the days on which they end, never as numbers.
  func floors(from start: Day, skipping: [ClosedRange<Day>] = []) -> [RuleWindow] {
    limits(.floor, from: start, skipping: skipping).sorted { a, b in
      a.window.lastDay != b.window.lastDay
        ? a.window.lastDay > b.window.lastDay : strength(a.rule) < strength(b.rule)
    }
  }

  /// The ceilings in force when the window starts, the earliest first.
  private func ceilings(from start: Day, skipping: [ClosedRange<Day>]) -> [RuleWindow] {
    limits(.ceiling, from: start, skipping: skipping).sorted {
      $0.window.lastDay < $1.window.lastDay
    }
  }

  private func limits(_ direction: Direction, from start: Day, skipping: [ClosedRange<Day>])
    -> [RuleWindow]
  {
    rules.shared(.window, for: facts, on: start)
      .filter { ($0.rule.direction ?? .floor) == direction }
      .compactMap { shared in
        let rule = shared.rule
        guard let days = rule.days,
          let window = window(
            from: start, days: days, count: rule.count ?? .natural, skipping: skipping)
        else { return nil }
        return RuleWindow(rule: rule, window: window)
      }
  }

  private func strength(_ rule: Rule) -> Int {
    rule.rank.flatMap { RuleRank.allCases.firstIndex(of: $0) } ?? RuleRank.allCases.count
  }

  private func window(from start: Day, days: Int, count: DayCount, skipping: [ClosedRange<Day>])
    -> PublicityWindow?
  {
    try? PublicityWindow.estimated(
      posted: start, days: days, count: count, calendar: calendar, skipping: skipping)
  }

  /// The rule on how long paper stays up that asks for the most days on `day`.
  func postingRule(on day: Day) -> Rule? {
    rules.shared(.posting, for: facts, on: day)
      .filter { ($0.rule.direction ?? .floor) == .floor && $0.rule.days != nil }
      .max { ($0.rule.days ?? 0) < ($1.rule.days ?? 0) }?.rule
  }

  func round(_ plan: RoundPlan) -> RoundTimeline {
    let boards = boards(of: plan)
    let required = boards.filter(\.isRequired)
    let posted: Day? =
      required.isEmpty || required.contains { $0.posted == nil }
      ? nil : required.compactMap(\.posted).max()
    let start = posted ?? plan.planned
    // A reposted paper's dates are its office's: a broken board of the village moves none of them.
    let outageDays =
      facts.form == .repost ? [] : start.map { skippedDays(for: required, from: $0) } ?? []
    let floors = start.map { self.floors(from: $0, skipping: outageDays) } ?? []
    let governing = floors.first
    let count = governing?.rule.count ?? .natural
    let hasWindow = facts.form == .consultation || plan.days != nil
    let days = hasWindow ? plan.days ?? governing?.rule.days : nil
    let ceiling = start.flatMap { ceilings(from: $0, skipping: outageDays).first }
    return RoundTimeline(
      number: plan.number, planned: plan.planned, reason: plan.reason, days: days, count: count,
      boards: boards, posted: posted,
      window: zip(posted, days).flatMap {
        window(from: $0, days: $1, count: count, skipping: outageDays)
      },
      plannedWindow: zip(plan.planned, days).flatMap {
        window(from: $0, days: $1, count: count, skipping: [])
      },
      typedEnd: plan.typedEnd, requiredLastDay: hasWindow ? governing?.window.lastDay : nil,
      ceiling: hasWindow ? ceiling.map { ($0.rule, $0.window.lastDay) } : nil,
      governingRule: hasWindow ? governing?.rule : nil)
  }

  /// The boards of the notice: those it names, else the site's required ones, and any other on
  /// which it was posted.
  private func boards(of plan: RoundPlan) -> [BoardPosting] {
    let named =
      matter.boards.isEmpty ? site.requiredBoards.compactMap(\.name) : matter.boards
    let isAnyRequired = named.contains { site.board(named: $0)?.isRequired ?? false }
    let extra = plan.posted.compactMap(\.board).filter { !named.contains($0) }
    var seen: Set<String> = []
    return (named + extra).filter { seen.insert($0).inserted }.map { name in
      let board = site.board(named: name)
      let isRequired =
        named.contains(name) && (isAnyRequired ? board?.isRequired ?? false : true)
      return posting(on: name, isRequired: isRequired, isKnown: board != nil, plan: plan)
    }
  }

  private func posting(on name: String, isRequired: Bool, isKnown: Bool, plan: RoundPlan)
    -> BoardPosting
  {
    let index = plan.posted.firstIndex { $0.board == name }
    let posted = index.flatMap { plan.posted[$0].date }
    let minimum = posted.flatMap { postingRule(on: $0)?.days }
    let down = posted.map { outages(of: name, from: $0) } ?? []
    let period = zip(posted, minimum).map { day, days in
      PostingPeriod(posted: day, days: days, skipping: down)
    }
    let taken = matter.takenDown.first { record in
      guard record.board == name, let date = record.date, let posted else { return false }
      return date >= posted
    }
    return BoardPosting(
      board: name, isRequired: isRequired, isKnown: isKnown, posted: posted,
      takenDown: taken?.date, recordIndex: index, posting: period,
      outages: down,
      hasPhoto: matter.photos.contains { $0.place == name && $0.phase != .takenDown })
  }

  /// The outages of a board after `start`; one without an end is taken as one day, and none as
  /// longer than a year.
  private func outages(of board: String, from start: Day) -> [ClosedRange<Day>] {
    outages.compactMap { outage in
      guard outage.board == board, let from = outage.from else { return nil }
      let to = min(outage.to ?? from, from + 366)
      let first = max(from, start + 1)
      return first <= to ? first...to : nil
    }
  }

  /// The days that do not count because a required board, or every board of a part of the village,
  /// could not be read.
  private func skippedDays(for required: [BoardPosting], from start: Day) -> [ClosedRange<Day>] {
    var skipped = required.flatMap { outages(of: $0.board, from: start) }
    let named = site.boards.filter { board in board.name.map(matter.boards.contains) ?? false }
    let areas = named.compactMap(\.area)
    for area in Set(areas) {
      let down = named.filter { $0.area == area }.map { outages(of: $0.name ?? "", from: start) }
      guard let first = down.first else { continue }
      skipped += down.dropFirst().reduce(first) { shared, other in
        shared.flatMap { a in
          other.filter { a.overlaps($0) }.map { a.clamped(to: $0) }
        }
      }
    }
    return skipped.sorted { $0.lowerBound < $1.lowerBound }
  }
}

/// Both values, where both are there.
private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
