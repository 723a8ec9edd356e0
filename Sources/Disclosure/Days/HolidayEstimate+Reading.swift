extension HolidayEstimate {
  /// Reads the days to expect from `rules/calendars/estimate.csv`: lines of `date,kind,holiday`.
  ///
  /// The date is `10-01` for every year or `2027-02-05` for one; the kind is `statutory` or
  /// `likely`. A line with an error is left out, and found.
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: the file, as findings name it.
  public static func read(
    _ text: String, file: String
  ) -> (estimate: HolidayEstimate, findings: [Finding]) {
    var entries: [Entry] = []
    var findings: [Finding] = []
    for row in CalendarRow.rows(of: text, file: file) {
      switch entry(from: row) {
      case .success(let entry): entries.append(entry)
      case .failure(let problem): findings.append(problem.finding)
      }
    }
    return (HolidayEstimate(entries: entries), findings)
  }

  private static func entry(from row: CalendarRow) -> Result<Entry, CalendarProblem> {
    guard row.cells.count == 3 else { return .failure(.columns(row.place, row.cells.count)) }
    let date = row.cells[0]
    let yearly = date.text.utf8.count == 5
    // A leap year stands in for every year, so that a 29th of February could be listed.
    let reading = Day.read(yearly ? "2000-\(date.text)" : date.text)
    guard let day = reading.day else { return .failure(.notADay(date.place, reading)) }
    let isStatutory: Bool
    switch row.cells[1].text {
    case "statutory": isStatutory = true
    case "likely": isStatutory = false
    default: return .failure(.estimateKind(row.cells[1].place, row.cells[1].text))
    }
    let (year, month, dayOfMonth) = day.parts
    return .success(
      Entry(
        year: yearly ? nil : year, month: month, day: dayOfMonth, isStatutory: isStatutory,
        holiday: row.cells[2].text))
  }
}
