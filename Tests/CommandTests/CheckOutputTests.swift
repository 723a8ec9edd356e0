import Testing

struct CheckOutputTests {
  private func broken() throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    for serial in [12, 11] {
      try folder.write(
        SampleMatter.file(serial),
        SampleMatter.text(serial, replacing: "公示天数: 7", with: "公示天数: 3"))
    }
    return folder
  }

  @Test func theReportForProgramsHasItsShape() throws {
    let report = try CheckReport.of(try broken())
    #expect(report.version == 1)
    #expect(report.errors == report.findings.count { $0.severity == "error" })
    #expect(report.warnings == report.findings.count { $0.severity == "warning" })
    let short = try #require(report.findings.first { $0.code == "W01" })
    #expect(short.file == SampleMatter.file(11) && short.line == 15)
    #expect(short.column == 7 && short.endColumn == 8)
    #expect(["withhold", "mark", "advise"].contains(short.effect))
    let rule = try #require(short.rule)
    #expect(!rule.id.isEmpty && !rule.source.isEmpty)
    #expect(["law", "regulation", "policy", "village", "practice"].contains(rule.rank))
  }

  @Test func findingsStandInTheOrderOfFilesAndLines() throws {
    let places = try CheckReport.of(try broken()).findings.map { ($0.file, $0.line, $0.column) }
    #expect(places.count >= 2)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: ["sarif", "github", "text"])
  func everyFormNamesTheFileAndTheLine(_ format: String) throws {
    let folder = try broken()
    let result = try CommandRunner.run(
      ["check", "--format", format, "--as-of", SampleMatter.today], in: folder)
    #expect(result.output.contains("W01"))
    #expect(result.output.contains("15"))
  }

  @Test func theLanguageFollowsTheOptionThenTheLocale() throws {
    let folder = try broken()
    let check = ["check", "--as-of", SampleMatter.today]
    let chinese = try CommandRunner.run(check, in: folder)
    let asked = try CommandRunner.run(check + ["--lang", "en"], in: folder)
    let located = try CommandRunner.run(check, in: folder, environment: ["LC_ALL": "en_GB.UTF-8"])
    let kept = try CommandRunner.run(
      check + ["--lang", "zh"], in: folder, environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(chinese.output.contains("第15行"))
    #expect(!asked.output.contains("第15行") && asked.output == located.output)
    #expect(kept.output == chinese.output)
  }

  @Test func colourIsForATerminalThatDidNotRefuseIt() throws {
    let folder = try broken()
    let escape = "\u{1B}["
    let check = ["check", "--as-of", SampleMatter.today]
    #expect(try !CommandRunner.run(check, in: folder).output.contains(escape))
    // `script` gives the program a terminal.
    func onTerminal(_ variables: [String: String]) throws -> String {
      let line = ([CommandRunner.program] + check).joined(separator: " ")
      return try CommandRunner.run(
        words: ["script", "-qec", line, "/dev/null"], in: folder, environment: variables
      ).output
    }
    #expect(try onTerminal(["TERM": "xterm"]).contains(escape))
    #expect(try !onTerminal(["TERM": "xterm", "NO_COLOR": "1"]).contains(escape))
    #expect(try !onTerminal(["TERM": "dumb"]).contains(escape))
  }

  @Test func aBaselineLeavesOnlyWhatIsNew() throws {
    let folder = try broken()
    let check = ["check", "--as-of", SampleMatter.today, "--baseline", "known.txt"]
    #expect(try CommandRunner.run(check, in: folder).status == 0)
    #expect(try CommandRunner.run(check, in: folder).status == 0)
    try folder.write(
      SampleMatter.file(13), SampleMatter.text(13, replacing: "标题:", with: "标提:"))
    let later = try CommandRunner.run(check, in: folder)
    #expect(later.status == 1)
    #expect(later.output.contains("标提") && !later.output.contains("11-渠段.md:15"))
  }
}
