import Testing

/// `gongshi init` as a clerk runs it: plant, check, build.
struct StarterTests {
  static let days = ["2026-06-10", "2026-02-14", "2026-01-05", "2026-10-08", "2027-01-15"]

  @Test(arguments: ["village", "community"], days)
  func aPlantedStarterIsCheckedAndBuiltWithoutAWord(_ seed: String, _ day: String) throws {
    let folder = try SiteFolder()
    let planted = try CommandRunner.run(
      ["init", "site", "--seed", seed, "--as-of", day], in: folder)
    #expect(planted.status == 0, "\(planted.errors)")
    let check = try CommandRunner.run(
      ["check", "--site", "site", "--as-of", day, "--format", "github"], in: folder)
    #expect(check.status == 0)
    #expect(!check.output.contains("::"), "\(check.output)")
    let build = try CommandRunner.run(
      ["build", "--site", "site", "--output", "out", "--as-of", day, "--strict"], in: folder)
    #expect(build.status == 0, "\(build.output)\(build.errors)")
    #expect(folder.text("out/index.html")?.contains("</html>") == true)
    #expect(folder.files(holding: "{{", in: "site").isEmpty)
    // A table for paper only, and what a clerk writes for herself, never reach the site.
    #expect(folder.files(holding: "某某,一组", in: "out").isEmpty)
    #expect(folder.files(holding: "照会议记录写", in: "out").isEmpty)
  }

  @Test func theDayOfTheExamplesIsSaid() throws {
    let today = try CommandRunner.run(["init", "a", "--as-of", "2026-06-10"], in: SiteFolder())
    #expect(today.output.contains("2026年6月10日"))
    #expect(!today.output.contains("--as-of"))
    // The calendars end with 2026; sixty days before is 1 November.
    let late = try CommandRunner.run(["init", "a", "--as-of", "2026-11-25"], in: SiteFolder())
    for part in ["2026年11月1日", "2026年11月25日", "2026年12月31日", "gongshi build --as-of 2026-11-01"] {
      #expect(late.output.contains(part), "\(part)")
    }
    let english = try CommandRunner.run(
      ["init", "a", "--as-of", "2027-01-15", "--lang", "en"], in: SiteFolder())
    #expect(english.output.contains("around 2026-11-01, not today (2027-01-15)"))
  }

  @Test func whatIsPlantedIsSaidWithTheNextCommands() throws {
    let folder = try SiteFolder()
    let result = try CommandRunner.run(["init", "site", "--seed", "community"], in: folder)
    for part in ["site.yaml", "怎么用.md", "gongshi check", "gongshi build", "cd site"] {
      #expect(result.output.contains(part), "\(part)")
    }
    let ignored = try #require(folder.text("site/.gitignore"))
    for part in ["_site/", ".*.gongshi/", "private/"] {
      #expect(ignored.contains(part), "\(part)")
    }
    #expect(folder.text("site/怎么用.md") != nil)
  }

  @Test func anUnknownStarterIsAnsweredWithAllThatThereAre() throws {
    let result = try CommandRunner.run(["init", "new", "--seed", "town"], in: try SiteFolder())
    #expect(result.status == 2)
    #expect(result.errors.contains("village") && result.errors.contains("community"))
  }
}
