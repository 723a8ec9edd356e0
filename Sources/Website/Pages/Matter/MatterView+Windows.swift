import Disclosure

extension MatterView {
  /// The rounds of opinions that had been planned or posted, the latest first.
  var windowModels: [WindowModel] {
    whole.timeline.rounds.reversed().compactMap { round in
      round.number <= self.round.number || round.planned != nil ? windowModel(of: round) : nil
    }
  }

  private func windowModel(of round: RoundTimeline) -> WindowModel? {
    guard let window = round.shownWindow else { return nil }
    let isCurrent = round.number == self.round.number
    let isOpen = isCurrent && state == .open
    let from = date(window.posted)
    let to = date(window.lastDay)
    let isWithdrawn = state == .withdrawn
    return WindowModel(
      anchor: round.number == 1 ? "window" : "window-\(round.number)",
      heading: round.number == 1
        ? words("提意见的时间", "Time for opinions") : words("重新公示", "Published again"),
      spanLine: words("\(from)至\(to)", "\(from) to \(to)"), isOpen: isOpen,
      countLine: isWithdrawn
        ? isCurrent ? words("已撤回，不再收意见。", "Withdrawn; no more opinions are taken.") : nil
        : countLine(of: round),
      daysLabel: DayDots.label(of: window, on: round.window == nil ? nil : day, words: words),
      days: isWithdrawn
        ? []
        : DayDots.dots(of: window, on: day, words: words, isPlan: round.window == nil),
      lines: isWithdrawn
        ? [] : windowLines(of: round, window: window).map { LineModel(text: $0) })
  }

  private func countLine(of round: RoundTimeline) -> String? {
    guard let window = round.window, window.posted <= day else {
      guard let window = round.plannedWindow else { return nil }
      let length = window.count.length(window.days)
      let last = window.lastDay.withWeekday
      return words(
        "还没有起算。照计划，共\(length.zh)，提意见到\(last.zh)。",
        "Not running yet. As planned: \(length.en), opinions until \(last.en).")
    }
    return window.sentence(on: day, office: words.office, closing: closing).map { words($0) }
  }

  private func windowLines(of round: RoundTimeline, window: PublicityWindow) -> [String] {
    var lines: [String] = []
    if let reason = round.reason {
      lines.append(words("重新公示的原因：\(reason)", "Why again: \(reason)").ended(by: words.stop))
    }
    if window.isCarriedOver {
      let raw = window.rawLastDay.withWeekday
      let last = window.lastDay.withWeekday
      lines.append(
        words(
          "第\(window.days)天是\(raw.zh)，休息日，顺延到\(last.zh)。",
          "Day \(window.days) is \(raw.en), a day of rest; the end is carried to \(last.en)."))
    }
    lines += outageLines(of: round, window: window)
    if let note = window.estimateNote { lines.append(words(note) + words.stop) }
    if round.number == self.round.number, state == .open || state == .planned {
      lines.append(words(window.closing(at: closing)) + words.stop)
    }
    return lines
  }

  /// What a board that could not be read does to the end, one sentence a stretch.
  private func outageLines(of round: RoundTimeline, window: PublicityWindow) -> [String] {
    guard window.entries.contains(where: { $0.reason == .skipped }) else { return [] }
    let last = window.lastDay.withWeekday
    return round.boards.flatMap { board in
      board.outages.compactMap { outage -> String? in
        let lost = window.entries.count {
          $0.reason == .skipped && outage.contains($0.day)
        }
        guard lost > 0 else { return nil }
        let why =
          context.outageReason(on: board.board, from: outage.lowerBound)
          ?? words("看不到公示", "could not be read")
        return words(
          "\(board.board)\(why)，\(lost)天不算，提意见的时间延长到\(last.zh)。",
          "\(board.board): \(why); \(lost) days do not count, opinions are taken until \(last.en).")
      }
    }
  }
}
