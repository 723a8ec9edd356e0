import Testing

/// What the program will not do, and how it says so.
struct RefusedUsageTests {
  @Test(arguments: ["content", "content/site", "static/site", "./rules/x"])
  func nothingIsBuiltAmongTheVillagesOwnFiles(_ output: String) throws {
    let folder = try SiteFolder.planted()
    try folder.write("static/a.txt", "mine")
    try folder.write("rules/a.txt", "mine")
    let before = folder.tree(".")
    let result = try CommandRunner.run(
      ["build", "--as-of", SampleMatter.today, "--output", output], in: folder)
    #expect(result.status == 2, "\(result.output)\(result.errors)")
    #expect(result.errors.contains("--output"))
    #expect(folder.tree(".") == before)
  }

  @Test(arguments: ["javascript:alert(1)", "qinghe.example", "https://", "https://a\"b"])
  func whatIsNoAddressIsRefused(_ address: String) throws {
    let folder = try SiteFolder.planted()
    let result = try CommandRunner.run(
      ["build", "--as-of", SampleMatter.today, "--base-url", address], in: folder)
    #expect(result.status == 2)
    #expect(folder.tree().isEmpty)
  }

  @Test func aFileIsNoSite() throws {
    let folder = try SiteFolder.planted()
    for command in ["check", "build"] {
      let result = try CommandRunner.run([command, "--site", "site.yaml"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("site.yaml"))
    }
  }

  @Test(arguments: ["../../x", "2026", "by", "cun"])
  func aCodeThatCannotStandInAnAddressIsNamed(_ code: String) throws {
    let folder = try SiteFolder.planted()
    let text = try #require(folder.text("site.yaml"))
    let parts = text.split(separator: "代号: she", maxSplits: 1).map(String.init)
    try #require(parts.count == 2)
    try folder.write("site.yaml", parts.joined(separator: "代号: \(code)"))
    let result = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("R38") && result.output.contains(code))
    #expect(folder.tree().isEmpty)
  }

  @Test(arguments: [
    ["--posted", "2026-02-30", "--days", "7"], ["--posted", "2026-11-23", "--days", "七"],
    ["--posted", "2026-11-23", "--days", "7", "--skip", "2026-11-25..2026-11-24"],
  ])
  func aWrongValueIsAnsweredWithARightOne(_ arguments: [String]) throws {
    let result = try CommandRunner.run(["window"] + arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains("例如"))
    #expect(result.errors.contains("gongshi window --help"))
  }

  @Test(arguments: [("chekc", "check"), ("biuld", "build"), ("explan", "explain")])
  func aMisspeltCommandIsAnsweredWithTheNearest(_ typed: String, _ meant: String) throws {
    let result = try CommandRunner.run([typed])
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("没有“\(typed)”这个命令，是不是 \(meant)？"), "\(result.errors)")
  }

  @Test func manyOfOneKindAreCountedNotListed() throws {
    let folder = try SiteFolder.planted()
    let lines = [String](repeating: "待定：XX元。", count: 300).joined(separator: "\n\n")
    try folder.write(SampleMatter.file(11), SampleMatter.text(11) + "\n" + lines + "\n")
    let result = try CommandRunner.run(["check", "--as-of", SampleMatter.today], in: folder)
    #expect(result.output.contains("同样的还有"))
    #expect(result.output.split(separator: "\n").count < 120)
    #expect(try CheckReport.of(folder).findings.count >= 300)
  }
}
