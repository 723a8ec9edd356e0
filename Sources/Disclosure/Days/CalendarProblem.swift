/// What can be wrong with a calendar file (codes `R40` to `R47`).
enum CalendarProblem: Error {
  case columns(Place, Int)
  case notADay(Place, DayReading)
  case otherYear(Place, Day, Int)
  case kind(Place, String)
  case estimateKind(Place, String)
  case twice(Place, Day, Int)
  case worksAnyway(Place, Day)
  case empty(Place, Int)
  case incomplete(Place, Int, [String])

  /// The finding for whoever keeps the calendar.
  var finding: Finding {
    switch self {
    case .columns(let place, let count):
      error(
        "R40", place,
        "这一行要写三项，用逗号隔开，现在是\(count)项。例如：2026-10-01,off,国庆节",
        "This line needs three cells, it has \(count). For example: 2026-10-01,off,国庆节")
    case .notADay(let place, let reading):
      error(
        "R41", place,
        "\(reading.problem?.zh ?? "")。请写成：2026-10-01",
        "Cannot read the date: \(reading.problem?.en ?? ""). Write it as 2026-10-01")
    case .otherYear(let place, let day, let year):
      error(
        "R42", place,
        "\(day.full.zh)不在\(year)年。这个文件只写\(year)年的日子（和\(year - 1)年12月里随它调整的日子）",
        "\(day) is not in \(year). This file holds days of \(year), and days of "
          + "December \(year - 1) that the same notice changes")
    case .kind(let place, let text):
      error(
        "R43", place, "“\(text)”看不懂。放假写 off，调休上班写 work",
        "“\(text)” is not known. Write off for a day off, work for a make-up working day")
    case .estimateKind(let place, let text):
      error(
        "R43", place, "“\(text)”看不懂。法定放假写 statutory，通常会放假写 likely",
        "“\(text)” is not known. Write statutory, or likely for a day usually freed")
    case .twice(let place, let day, let line):
      error(
        "R44", place, "\(day.short.zh)在第\(line)行已经写过，请只留一行",
        "\(day) already stands in line \(line); keep one of them")
    case .worksAnyway(let place, let day):
      warning(
        "R45", place, "\(day.withWeekday.zh)本来就上班，不用写，请看日期对不对",
        "\(day.withWeekday.en) is a working day anyway; is the date right?")
    case .empty(let place, let year):
      error(
        "R46", place, "这个文件里没有\(year)年放假的日子，请照国务院办公厅的通知抄上",
        "This file frees no day of \(year); copy them from the State Council's notice")
    case .incomplete(let place, let year, let holidays):
      warning(
        "R47", place,
        "\(year)年还没有写\(holidays.joined(separator: "、"))，请把通知抄全，不然截止日会算早",
        "\(year) lacks \(holidays.joined(separator: ", ")); copy the whole notice, or windows "
          + "will end too early")
    }
  }

  private func error(_ code: String, _ place: Place, _ zh: String, _ en: String) -> Finding {
    Finding(
      code: code, severity: .error, effect: .mark, place: place, message: Wording(zh, en))
  }

  private func warning(_ code: String, _ place: Place, _ zh: String, _ en: String) -> Finding {
    Finding(
      code: code, severity: .warning, effect: .advise, place: place, message: Wording(zh, en))
  }
}
