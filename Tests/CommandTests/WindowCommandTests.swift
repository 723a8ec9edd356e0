import Testing

struct WindowCommandTests {
  static let vectors: [(posted: String, days: Int, count: String, last: String)] = [
    ("2026-03-02", 7, "natural", "2026-03-09"),
    ("2026-02-10", 7, "natural", "2026-02-24"),
    ("2025-04-30", 5, "natural", "2025-05-06"),
    ("2026-05-02", 7, "natural", "2026-05-09"),
    ("2024-02-09", 7, "natural", "2024-02-18"),
    ("2026-01-30", 15, "natural", "2026-02-14"),
    ("2025-09-26", 7, "natural", "2025-10-09"),
    ("2026-03-02", 5, "workday", "2026-03-09"),
    ("2026-09-14", 5, "workday", "2026-09-20"),
    ("2026-09-24", 5, "workday", "2026-10-09"),
    ("2025-01-23", 5, "workday", "2025-02-06"),
    ("2026-02-13", 10, "workday", "2026-03-05"),
    ("2026-03-02", 7, "inclusive", "2026-03-08"),
  ]

  private func window(_ posted: String, _ days: Int, _ count: String, _ more: String...) throws
    -> CommandRunner.Result
  {
    try CommandRunner.run(
      ["window", "--posted", posted, "--days", "\(days)", "--count", count] + more)
  }

  @Test(arguments: vectors)
  func theProgramFindsTheLastDay(
    _ vector: (posted: String, days: Int, count: String, last: String)
  ) throws {
    let result = try window(vector.posted, vector.days, vector.count, "--format", "json")
    #expect(result.status == 0)
    let report = try WindowReport(result)
    #expect(report.lastDay == vector.last)
    #expect(report.posted == vector.posted && report.days == vector.days)
    #expect(report.count == vector.count)
    #expect(report.rawLastDay <= report.lastDay)
    #expect(report.closesAt.messages == "24:00")
    #expect(report.calendar.map(\.date) == report.calendar.map(\.date).sorted())
    #expect(report.calendar.first?.date == vector.posted)
    #expect(report.calendar.last?.date == vector.last)
    #expect(report.calendar.compactMap(\.number) == Array(1...vector.days))
    #expect(report.calendar.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func theMonthIsDrawnWithTheReasonOfADayThatDoesNotCount() throws {
    let result = try window("2026-02-10", 7, "natural")
    #expect(result.status == 0)
    #expect(result.output.contains("2月24日") && result.output.contains("春节"))
    let english = try window("2026-02-10", 7, "natural", "--lang", "en")
    #expect(english.output.contains("24 February"))
  }

  @Test func aYearWithoutACalendarIsNamedWithTheFileToAdd() throws {
    let result = try window("2026-12-28", 5, "workday")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("2027") && result.errors.contains("rules/calendars/2027.csv"))
  }

  @Test func daysThatAreSkippedMoveTheEnd() throws {
    let result = try window(
      "2026-03-02", 7, "natural", "--skip", "2026-03-04..2026-03-05", "--format", "json")
    #expect(try WindowReport(result).lastDay == "2026-03-11")
  }

  @Test func anEndThatIsNotReachedEndsWithOne() throws {
    #expect(try window("2026-03-02", 7, "natural", "--end-by", "2026-03-09").status == 0)
    #expect(try window("2026-03-02", 7, "natural", "--end-by", "2026-03-08").status == 1)
  }

  @Test(arguments: ["2026-02-30", "tomorrow", ""])
  func aDayThatIsNoneIsWrongUsage(_ day: String) throws {
    let result = try window(day, 7, "natural")
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
  }

  @Test(arguments: [0, -1, 100_000_000])
  func aLengthThatIsNoneIsWrongUsage(_ days: Int) throws {
    let result = try CommandRunner.run(["window", "--posted", "2026-03-02", "--days=\(days)"])
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
  }
}
