import Testing

/// `gongshi schema`; that the schemas hold what is shipped is tested by Tests/Schema.
struct SchemaCommandTests {
  @Test func withoutANameAllAreListed() throws {
    let list = try CommandRunner.run(["schema"])
    #expect(list.status == 0)
    for name in ["matter", "code", "roll", "page", "board", "site", "pack", "calendar"] {
      #expect(list.output.contains("\n" + name + " ") || list.output.hasPrefix(name + " "))
    }
  }

  @Test(arguments: [
    ("事项", "matter"), ("红榜", "roll"), ("网站", "site"), ("规则包", "pack"), ("日历", "calendar"),
  ])
  func bothLanguagesNameThem(_ chinese: String, _ english: String) throws {
    let a = try CommandRunner.run(["schema", chinese])
    let b = try CommandRunner.run(["schema", english])
    #expect(a.status == 0 && a.output == b.output)
    #expect(a.output.hasPrefix("{") && a.output.hasSuffix("}\n"))
  }

  @Test func anUnknownNameIsAnsweredWithTheKnownOnes() throws {
    let result = try CommandRunner.run(["schema", "mater"])
    #expect(result.status == 2)
    #expect(result.errors.contains("“matter”") && result.errors.contains("calendar"))
  }

  @Test func allAreWrittenAndNothingElseIsWrittenOver() throws {
    let folder = try SiteFolder()
    let first = try CommandRunner.run(["schema", "--output", "schemas"], in: folder)
    #expect(first.status == 0)
    #expect(folder.tree("schemas").count == 9)
    #expect(try CommandRunner.run(["schema", "--output", "schemas"], in: folder).status == 0)
    try folder.write("schemas/site.schema.json", "mine")
    let second = try CommandRunner.run(["schema", "--output", "schemas"], in: folder)
    #expect(second.status == 2 && second.errors.contains("site.schema.json"))
    #expect(folder.text("schemas/site.schema.json") == "mine")
  }
}
