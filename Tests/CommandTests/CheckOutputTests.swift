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

  @Test func aStrictCheckEndsWithOneForAWarning() throws {
    let folder = try SiteFolder.planted()
    let plan = "计划贴出: 2026-11-10\n公示天数: 7\n---\n\n现予以公示。\n"
    try folder.write(
      SampleMatter.file(14), "---\n标题: 关于清渠的公示\n编号: 2026-14\n事项: 环境整治\n" + plan)
    let check = ["check", "--as-of", SampleMatter.today]
    let report = try CheckReport.of(folder)
    try #require(report.errors == 0 && report.warnings > 0)
    #expect(try CommandRunner.run(check, in: folder).status == 0)
    #expect(try CommandRunner.run(check + ["--strict"], in: folder).status == 1)
    let known = check + ["--strict", "--baseline", "known.txt"]
    #expect(try CommandRunner.run(known, in: folder).status == 0)
    // Another day, another number of days in the sentence: still the same finding.
    let later = ["check", "--as-of", "2026-11-25", "--strict", "--baseline", "known.txt"]
    let result = try CommandRunner.run(later, in: folder)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func codeHostsFindTheFilesOfASiteInAFolder() throws {
    let folder = try broken()
    let parent = try SiteFolder()
    for (file, bytes) in folder.tree(".") {
      try parent.write("village/" + file.dropFirst(2), bytes: bytes)
    }
    for (format, name) in [("github", "file=village/content/"), ("sarif", "\"village/content/")] {
      let result = try CommandRunner.run(
        ["check", "--site", "./village/", "--format", format, "--as-of", SampleMatter.today],
        in: parent)
      #expect(result.output.contains(name))
    }
    #expect(
      try CommandRunner.run(
        ["check", "--site", "village", "--format", "json", "--as-of", SampleMatter.today],
        in: parent
      ).output.contains("\"content/"))
  }

  @Test func workflowCommandsAreEscaped() throws {
    let folder = try SiteFolder.planted()
    try folder.write(
      "content/matters/a,b:c%d.md",
      SampleMatter.text(11, replacing: "标题:", with: "标提:"))
    let result = try CommandRunner.run(
      ["check", "--format", "github", "--as-of", SampleMatter.today], in: folder)
    let lines = result.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("::") })
    #expect(result.output.contains("file=content/matters/a%2Cb%3Ac%25d.md,line=2,col=1"))
    for line in lines {
      let parts = line.dropFirst(2).split(separator: "::", maxSplits: 1)
      #expect(parts.count == 2)
      let words = parts[0].split(separator: " ", maxSplits: 1)
      #expect(["error", "warning", "notice"].contains(words.first.map(String.init) ?? ""))
      for property in words[1].split(separator: ",") {
        let name = property.split(separator: "=", maxSplits: 1).first.map(String.init)
        #expect(["file", "line", "col", "endColumn", "title"].contains(name ?? ""))
      }
    }
  }

  @Test func theReportForCodeHostsHasTheShapeOfSARIF() throws {
    let folder = try broken()
    try folder.write(
      "content/matters/空 格#1.md", SampleMatter.text(13, replacing: "标题:", with: "标提:"))
    for language in ["zh", "en"] {
      let result = try CommandRunner.run(
        ["check", "--format", "sarif", "--as-of", SampleMatter.today, "--lang", language],
        in: folder)
      let log = try SARIFLog(result)
      #expect(log.version == "2.1.0" && log.runs.count == 1)
      let run = try #require(log.runs.first)
      let report = try CheckReport.of(folder)
      #expect(run.columnKind == "unicodeCodePoints" && run.language.hasPrefix(language))
      #expect(run.results.count == report.findings.count)
      let rules = run.tool.driver.rules
      #expect(Set(rules.map(\.id)).count == rules.count)
      #expect(rules.allSatisfy { ($0.shortDescription?.text ?? "").isEmpty == false })
      for (result, finding) in zip(run.results, report.findings) {
        #expect(result.ruleId == finding.code && rules[result.ruleIndex].id == finding.code)
        #expect(["error", "warning", "note"].contains(result.level))
        #expect(
          result.message.text == (language == "zh" ? finding.message : finding.messageEn))
        let place = try #require(result.locations.first?.physicalLocation)
        // A reference as RFC 3986 has it, relative, with nothing that is not ASCII.
        #expect(place.artifactLocation.uri.utf8.allSatisfy { $0 > 32 && $0 < 127 })
        #expect(!place.artifactLocation.uri.contains("#"))
        #expect(place.artifactLocation.uri.hasPrefix("content/"))
        if let region = place.region {
          #expect(region.startLine == finding.line && region.startColumn == finding.column)
          #expect(region.startLine >= 1 && region.startColumn >= 1)
          #expect(region.endColumn.map { $0 > region.startColumn } ?? true)
        } else {
          #expect(finding.line == 0)
        }
      }
      let fixes = run.results.flatMap { $0.fixes ?? [] }
      let fix = try #require(fixes.first)
      let replacement = try #require(fix.artifactChanges.first?.replacements.first)
      #expect(!replacement.insertedContent.text.isEmpty)
    }
  }
}
