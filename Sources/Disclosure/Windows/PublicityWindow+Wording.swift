extension PublicityWindow {
  /// One or two sentences for villagers on where `day` stands, as on the page and the screen.
  /// - Parameters:
  ///   - day: the day on which the page is read; nothing comes back before the posting day.
  ///   - office: the words for the office that takes visits, for example 村委会.
  ///   - closing: when the office closes, for example `17:00`, where known.
  public func sentence(on day: Day, office: Wording, closing: String? = nil) -> Wording? {
    let last = lastDay.withWeekday
    switch moment(on: day) {
    case .before: return nil
    case .posted:
      if firstDay == day + 1 {
        return Wording("今天贴出，从明天起算第1天。", "Posted today; tomorrow is day 1.")
      }
      let first = firstDay.withWeekday
      return Wording(
        "今天贴出，从\(first.zh)起算第1天。", "Posted today; \(first.en) is day 1.")
    case .counting(let number):
      let length = count.length(days)
      return Wording(
        "公示中：今天是第\(number)\(count == .workday ? "个工作日" : "天")，共\(length.zh)。提意见到\(last.zh)。",
        "Open: today is day \(number) of \(length.en). Opinions are taken until \(last.en).")
    case .notCounted(let reason):
      let why = PublicityWindow.cause(reason)
      return Wording(
        "今天（\(day.short.zh)，\(why.zh)）不算在内。",
        "Today (\(day.short.en), \(why.en)) is not counted.")
    case .carriedOver:
      let rest = restAtEnd
      return Wording(
        "\(days)天已满。最后一天碰上\(rest.zh)，顺延到\(last.zh)，这之前都可以提意见。",
        "The \(days) days are full. The last day fell on \(rest.en), so opinions are taken "
          + "until \(last.en).")
    case .lastDay:
      return Wording(
        "今天是最后一天。来\(office.zh)或打电话请在\(closing.map { "\($0)" } ?? "下班")前，短信、书面投递到今晚12点。",
        "Today is the last day. Visit or call \(office.en) before "
          + "\(closing ?? "it closes"); messages and letters count until midnight.")
    case .ended:
      return Wording(
        "提意见的时间已过（\(lastDay.short.zh)截止）。有疑问仍可到\(office.zh)查问。",
        "The time for opinions is over (it ended on \(lastDay.short.en)). "
          + "Questions are still welcome at \(office.en).")
    }
  }

  /// When the window closes: the office's closing for visits and calls, 24:00 for messages
  /// (民法典第二百零三条).
  /// - Parameter closing: when the office closes, for example `17:00`, where known.
  public func closing(at closing: String? = nil) -> Wording {
    let last = lastDay.withWeekday
    return Wording(
      "来访、来电到\(last.zh)\(closing ?? "下班")为止，短信、书面投递到当天24:00",
      "Visits and calls until \(closing ?? "closing time") on \(last.en), "
        + "messages and letters until 24:00 that day")
  }

  /// What to print beside a last day that is an estimate, or nothing if it is certain.
  public var estimateNote: Wording? {
    guard isEstimate else { return nil }
    let years = missingYears.map(String.init)
    return Wording(
      "\(years.joined(separator: "、"))年的放假安排还没有公布，暂按最晚的一天算",
      "The holidays of \(years.joined(separator: ", ")) are not announced yet; "
        + "this is the latest day it can be")
  }

  /// The rest days over which the end was carried, for example 春节放假.
  private var restAtEnd: Wording {
    for entry in entries where entry.day > rawLastDay {
      if case .carriedOver(let holiday?) = entry.reason {
        return Wording("\(holiday)放假", "a holiday (\(holiday))")
      }
    }
    return Wording(
      rawLastDay.weekday.isWeekend ? "周末" : "放假",
      rawLastDay.weekday.isWeekend ? "a weekend" : "a holiday")
  }

  private static func cause(_ reason: WindowDay.Reason) -> Wording {
    switch reason {
    case .holiday(let name): Wording(name, name)
    case .weekend: Wording("周末", "weekend")
    case .skipped: Wording("公示中断", "the notice could not be read")
    default: reason.wording
    }
  }
}
