/// What stands of a matter on a day.
struct MatterStanding {
  let card: MatterCard
  let day: Day
  let register: Register
  private let state: MatterState
  private let round: RoundTimeline

  init(card: MatterCard, day: Day, register: Register) {
    self.card = card
    self.day = day
    self.register = register
    state = card.timeline.state(on: day)
    round = card.timeline.current(on: day)
  }

  var entries: [StatusEntry] {
    guard state != .draft else { return [] }
    return windows + boards + opinions + results + publicTime
  }

  private func entry(
    _ kind: StatusEntry.Kind, _ group: StatusEntry.Group, day: Day?, _ text: Wording,
    board: String? = nil, late: Int = 0, rule: Citation? = nil
  ) -> StatusEntry {
    StatusEntry(
      kind: kind, group: group, file: card.file, number: card.fullNumber, title: card.title,
      board: board, day: day, late: max(late, 0), rule: rule, text: text)
  }

  // MARK: Windows

  private var windows: [StatusEntry] {
    guard state == .open, let window = round.window else { return [] }
    let last = window.lastDay
    let (until, length) = (last.withWeekday, window.count.length(window.days))
    let number = window.entry(on: day)?.number
    let count: Wording =
      number.map { number in
        let unit = window.count == .workday ? "个工作日" : "天"
        return Wording("今天是第\(number)\(unit)，共\(length.zh)", "day \(number) of \(length.en)")
      }
      ?? (window.posted == day
        ? Wording("今天贴出，共\(length.zh)", "posted today, \(length.en)")
        : Wording("今天不算天数，共\(length.zh)", "today is not counted; \(length.en)"))
    var open = entry(
      .open, .open, day: last,
      Wording("\(count.zh)，提意见到\(until.zh)", "\(count.en), until \(until.en)"),
      rule: round.governingRule?.citation)
    open.dayNumber = number
    open.days = window.days
    guard last <= day + StatusEntry.soon else { return [open] }
    let text =
      last == day
      ? Wording(
        "今天是最后一天，\(closing ?? "下班")前守着电话；短信、书面到今晚12点",
        "the last day: stay at the telephone until \(closing ?? "closing time")")
      : Wording("\(until.zh)截止", "ends on \(until.en)")
    return [open, entry(.ends, last == day ? .today : .soon, day: last, text)]
  }

  /// When the office closes: the last time of day that its hours name.
  private var closing: String? { card.contact?.closing }

  // MARK: Boards

  private var boards: [StatusEntry] {
    let postings = round.boards.flatMap { board -> [StatusEntry] in
      if let posted = board.posted, posted <= day {
        return board.takenDown.map { $0 <= day } ?? false ? [] : hanging(board, since: posted)
      }
      return missing(board)
    }
    return state == .archived || state == .withdrawn
      ? postings.filter { $0.kind != .post && $0.kind != .recordPosting } : postings
  }

  /// A sheet that hangs.
  private func hanging(_ board: BoardPosting, since posted: Day) -> [StatusEntry] {
    let name = board.board
    let line = "- \(day) \(name)"
    let rule = register.rules.rules(
      .posting, for: card.facts(in: register.site), on: posted
    ).max { ($0.days ?? 0) < ($1.days ?? 0) }?.citation
    if state == .withdrawn {
      return [
        entry(
          .takeDown, .today, day: nil,
          Wording(
            "\(name)：已撤回，请取下；取下以后，在“取下记录”里写：\(line)",
            "\(name): withdrawn; take it down and record it in takenDown: \(line)"), board: name)
      ]
    }
    guard let period = board.posting else { return [] }
    if period.lastDay >= day {
      let left = period.lastDay - day
      let last = period.lastDay.withWeekday
      return [
        entry(
          .keepUp, .hanging, day: period.removableFrom,
          Wording(
            "\(name)：贴到\(last.zh)以后再取下"
              + (left == 0 ? "，明天可以取" : "，还有\(left)天"),
            "\(name): leave it up through \(last.en)"), board: name, rule: rule)
      ]
    }
    // The window may still run, where its end was carried on, and the paper serves it.
    if let window = round.window, window.isOpen(on: day) { return [] }
    let from = period.removableFrom
    return [
      entry(
        .takeDown, .today, day: from,
        Wording(
          "\(name)：贴满了\(period.days)天，\(from == day ? "今天" : "\(from.withWeekday.zh)")起可以取下；"
            + "取下以后，在“取下记录”里写：\(line)",
          "\(name): has hung for \(period.days) days; take it down and record it in takenDown: \(line)"
        ),
        board: name, rule: rule)
    ]
  }

  /// A board on which the notice was not recorded.
  private func missing(_ board: BoardPosting) -> [StatusEntry] {
    guard board.isRequired, let planned = round.planned else { return [] }
    let name = board.board
    let line = "- \(planned) \(name)"
    if planned > day {
      guard planned <= day + StatusEntry.soon else { return [] }
      return [
        entry(
          .post, .soon, day: planned,
          Wording(
            "\(name)：计划\(planned.withWeekday.zh)贴出",
            "\(name): to be posted on \(planned.withWeekday.en)"
          ), board: name)
      ]
    }
    if planned == day {
      return [
        entry(
          .post, .today, day: planned,
          Wording(
            "\(name)：今天贴出，拍张照；贴好以后，在“贴出记录”里写：\(line)",
            "\(name): post it today, take a photograph, and record it in posted: \(line)"),
          board: name)
      ]
    }
    let rule = register.postingGrace(for: card.facts(in: register.site), planned: planned)
    let isLate = rule?.days.map { day >= planned + $0 } ?? false
    return [
      entry(
        .recordPosting, isLate ? .today : .waiting, day: planned,
        Wording(
          "\(name)：计划\(planned.withWeekday.zh)贴出，没有登记。贴了的，在“贴出记录”里写：\(line)；没贴的，改“计划贴出”",
          "\(name): planned for \(planned.withWeekday.en), no posting recorded. Write in posted: \(line), "
            + "or move the plan"), board: name, late: day - planned, rule: rule?.citation)
    ]
  }

  // MARK: Opinions and results

  private var opinions: [StatusEntry] {
    guard state != .archived, state != .withdrawn else { return [] }
    return card.timeline.milestones.objections.compactMap { objection in
      guard let received = objection.received, received <= day,
        objection.answered.map({ $0 > day }) ?? true
      else { return nil }
      let came = received.withWeekday
      let write = Wording("答复了，在这一条意见里写：答复: \(day) 怎么答复的", "then write the answer with its day")
      guard let due = register.answerDue(to: received, for: card.facts(in: register.site)) else {
        return entry(
          .answer, .waiting, day: nil,
          Wording(
            "\(came.zh)收到的意见，等着答复。\(write.zh)", "an opinion of \(came.en) waits; \(write.en)"))
      }
      let by = due.day.withWeekday
      let late = day - due.day
      let standing: Wording =
        late > 0
        ? Wording("过了\(late)天", "\(late) days late")
        : late == 0 ? Wording("就是今天", "today") : Wording("还有\(-late)天", "\(-late) days left")
      return entry(
        .answer, late >= 0 ? .today : late >= -StatusEntry.soon ? .soon : .waiting, day: due.day,
        Wording(
          "\(came.zh)收到的意见，\(by.zh)前答复（\(standing.zh)）。\(write.zh)",
          "an opinion of \(came.en) is to be answered by \(by.en) (\(standing.en)); \(write.en)"),
        late: late, rule: due.rule.citation)
    }
  }

  /// What came to its end without a result.
  private var results: [StatusEntry] {
    guard card.form == .consultation, card.stage != .outcome else { return [] }
    switch state {
    case .ended:
      guard let last = round.window?.lastDay else { return [] }
      return [
        entry(
          .result, .waiting, day: last,
          Wording(
            "公示\(last.withWeekday.zh)期满，等着写结果：在“结果”里写日期和内容；还要办的，先写“实施”",
            "the window ended on \(last.withWeekday.en); state the result, or the works first"))
      ]
    case .underWay:
      guard let end = card.timeline.milestones.finished, end < day else { return [] }
      return [
        entry(
          .result, .waiting, day: end,
          Wording(
            "\(end.withWeekday.zh)办完，等着写结果：在“结果”里写日期和内容；没办完的，改“实施”的结束",
            "to be finished by \(end.withWeekday.en); state the result, or move the end of the works"
          ))
      ]
    default: return []
    }
  }

  // MARK: Public time

  private var publicTime: [StatusEntry] {
    guard state != .archived, let until = card.timeline.milestones.publicUntil,
      until <= day + StatusEntry.soon
    else { return [] }
    return [
      entry(
        .leaves, .soon, day: until,
        Wording(
          "网上公开到\(until.withWeekday.zh)，之后这一页只留编号和日期",
          "public on the web until \(until.withWeekday.en); its page then keeps number and dates only"
        ))
    ]
  }
}
