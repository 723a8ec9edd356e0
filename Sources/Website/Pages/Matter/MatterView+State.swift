import Disclosure

extension MatterView {
  /// The state with its word.
  var stateModel: StateModel { StateModel(state, words: words) }

  /// One sentence beside the state.
  var stateLine: String? {
    switch state {
    case .draft, .archived, .disclosed: nil
    case .planned: plannedLine
    case .open: openLine
    case .answering:
      words("提意见的时间已过，正在答复收到的意见。", "Opinions are closed; those received are being answered.")
    case .ended: correctedLine
    case .underWay:
      matter.works?.start.map {
        words("\(date($0))开始办理。", "Carried out from \(date($0)) on.")
      }
    case .published:
      matter.outcome?.date.map {
        words("\(date($0))公开结果。", "The result was published on \(date($0)).")
      }
    case .withdrawn: nil
    }
  }

  /// Planned and perhaps late, as 计划11月23日贴出，还没有登记贴出 says.
  var plannedLine: String {
    guard let planned = round.planned else {
      return words("还没有定哪天贴出。", "The day of posting is not set yet.")
    }
    let day = words(planned.withWeekday)
    return round.boards.contains { $0.posted.map { $0 <= self.day } ?? false }
      ? words("计划\(day)贴出，还没有登记全部贴出。", "Planned for \(day); not all postings are recorded yet.")
      : words("计划\(day)贴出，还没有登记贴出。", "Planned for \(day); no posting is recorded yet.")
  }

  private var openLine: String? {
    guard let window = round.window else { return nil }
    switch window.moment(on: day) {
    case .counting(let number):
      let length = window.count.length(window.days)
      let unit = window.count == .workday ? "个工作日" : "天"
      return words(
        "今天是第\(number)\(unit)，共\(length.zh)。", "Today is day \(number) of \(length.en).")
    case .posted: return words("今天贴出。", "Posted today.")
    case .lastDay: return words("今天是最后一天。", "Today is the last day.")
    case .notCounted, .carriedOver:
      let last = window.lastDay.withWeekday
      return words("提意见到\(last.zh)。", "Opinions are taken until \(last.en).")
    case .before, .ended: return nil
    }
  }

  private var correctedLine: String? {
    guard whole.timeline.isCorrected(on: day), let day = whole.timeline.milestones.corrected else {
      return nil
    }
    return words("\(date(day))更正过。", "Corrected on \(date(day)).")
  }
}
