import Testing

struct StatusCommandTests {
  private func status(_ folder: SiteFolder, _ more: String...) throws -> CommandRunner.Result {
    try CommandRunner.run(["status", "--as-of", SampleMatter.today] + more, in: folder)
  }

  /// A village with a notice planned for the day and one that is held back.
  private func busy() throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    try folder.write(
      SampleMatter.file(31),
      """
      ---
      标题: 关于清理一组水渠的公示
      编号: 2026-31
      事项: 环境整治
      计划贴出: \(SampleMatter.today)
      公示天数: 7
      ---

      现将清理一组水渠的方案予以公示。

      """)
    try folder.write(
      SampleMatter.file(32), SampleMatter.text(32, replacing: "标题:", with: "标提:"))
    return folder
  }

  @Test func theClerkReadsWhatToDoFirst() throws {
    let result = try status(try busy())
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    let today = try #require(lines.firstIndex { $0.hasPrefix("今天要做") })
    #expect(today <= 1)
    #expect(result.output.contains("今天贴出") && result.output.contains("“贴出记录”里写"))
    #expect(result.output.contains("拦下了") && result.output.contains(SampleMatter.file(32)))
    #expect(result.output.contains("检查：共"))
    #expect(!result.output.contains("\u{1B}["))
    let english = try status(try busy(), "--lang", "en")
    #expect(english.output.contains("To do today"))
  }

  @Test func programsReadTheSame() throws {
    let report = try StatusReport(try status(try busy(), "--format", "json"))
    #expect(report.version == 1 && report.day == SampleMatter.today)
    let groups = try #require(report.groups)
    #expect(Set(groups.keys) == ["today", "open", "waiting", "soon", "hanging"])
    let today = groups["today"] ?? []
    #expect(today.contains { $0.kind == "post" && $0.board == "村委会公示栏" })
    #expect(today.contains { $0.kind == "withheld" && $0.file == SampleMatter.file(32) })
    #expect((report.findings?.errors ?? 0) > 0)
    #expect(report.nextChange.map { $0.date > SampleMatter.today } == true)
  }

  @Test func theNextChangeIsADayOnALineOfItsOwn() throws {
    let folder = try busy()
    let text = try status(folder, "--next-change")
    let json = try StatusReport(try status(folder, "--next-change", "--format", "json"))
    #expect(text.status == 0)
    #expect(text.output.split(separator: "\n").first.map(String.init) == json.nextChange?.date)
    #expect(json.groups == nil && json.nextChange?.changes.isEmpty == false)
  }

  @Test func noPageIsMade() throws {
    let folder = try busy()
    let before = folder.tree(".")
    _ = try status(folder)
    #expect(folder.tree(".") == before)
  }

  @Test func aSiteThatCannotBeReadEndsWithOneAndSaysWhy() throws {
    let folder = try SiteFolder()
    let result = try status(folder)
    #expect(result.status == 1)
    #expect(result.output.contains("site.yaml"))
    #expect(try CommandRunner.run(["status", "--site", "/tmp/gongshi-none"]).status == 2)
  }
}
