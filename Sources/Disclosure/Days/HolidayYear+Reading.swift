extension HolidayYear {
  /// Reads a year's table from `rules/calendars/YEAR.csv`: lines of `date,kind,holiday`.
  ///
  /// The kind is `off` (休, 放假) or `work` (班, 上班). A file with an error gives no table, since
  /// a day left out would make windows end too early; the year then counts as not known.
  /// - Parameters:
  ///   - text: the file's text.
  ///   - year: the year that the file's name gives.
  ///   - file: the file, as findings name it.
  ///   - estimate: knows the fixed holidays that a whole table must contain.
  public static func read(
    _ text: String, year: Int, file: String, estimate: HolidayEstimate = HolidayEstimate()
  ) -> (year: HolidayYear?, findings: [Finding]) {
    var entries: [Entry] = []
    var findings: [Finding] = []
    var lines: [Day: Int] = [:]
    for row in CalendarRow.rows(of: text, file: file) {
      switch entry(from: row, year: year) {
      case .failure(let problem): findings.append(problem.finding)
      case .success(let entry):
        if let line = lines[entry.day] {
          findings.append(CalendarProblem.twice(row.cells[0].place, entry.day, line).finding)
        } else {
          lines[entry.day] = row.place.line
          entries.append(entry)
          if entry.isWorking && !entry.day.weekday.isWeekend {
            findings.append(CalendarProblem.worksAnyway(row.cells[0].place, entry.day).finding)
          }
        }
      }
    }
    if !entries.contains(where: { !$0.isWorking && $0.day.year == year }) && findings.isEmpty {
      findings.append(CalendarProblem.empty(Place(file: file), year).finding)
    }
    if findings.contains(where: { $0.severity == .error }) { return (nil, findings) }
    let table = HolidayYear(year: year, entries: entries)
    let missing = estimate.holidaysMissing(from: table)
    if !missing.isEmpty {
      findings.append(CalendarProblem.incomplete(Place(file: file), year, missing).finding)
    }
    return (table, findings)
  }

  private static func entry(from row: CalendarRow, year: Int) -> Result<Entry, CalendarProblem> {
    guard row.cells.count == 3 else { return .failure(.columns(row.place, row.cells.count)) }
    let date = row.cells[0]
    let kind = row.cells[1]
    let reading = Day.read(date.text)
    guard let day = reading.day else { return .failure(.notADay(date.place, reading)) }
    // The notice of a year can free or claim the last days of the year before.
    let (dayYear, month, _) = day.parts
    guard dayYear == year || (dayYear == year - 1 && month == 12) else {
      return .failure(.otherYear(date.place, day, year))
    }
    let isOff = offWords.contains(kind.text)
    guard isOff || workWords.contains(kind.text) else {
      return .failure(.kind(kind.place, kind.text))
    }
    return .success(Entry(day: day, isWorking: !isOff, holiday: row.cells[2].text))
  }

  /// The words for a day off and for one on which one works.
  public static var kindWords: [String] { offWords + workWords }

  private static let offWords = ["off", "休", "放假"]
  private static let workWords = ["work", "班", "上班"]
}
