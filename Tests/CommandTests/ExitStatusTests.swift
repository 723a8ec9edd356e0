import FoundationEssentials
import Glibc
import Testing

struct ExitStatusTests {
  @Test func aCleanSiteEndsWithZero() throws {
    let folder = try SiteFolder.planted()
    for command in ["check", "build"] {
      let result = try CommandRunner.run([command, "--as-of", SampleMatter.today], in: folder)
      #expect(result.status == 0, "\(command): \(result.output)\(result.errors)")
    }
  }

  @Test func anErrorEndsWithOne() throws {
    let folder = try SiteFolder.planted()
    try folder.write(
      SampleMatter.file(11), SampleMatter.text(11, replacing: "标题:", with: "标提:"))
    for command in ["check", "build"] {
      let result = try CommandRunner.run([command, "--as-of", SampleMatter.today], in: folder)
      #expect(result.status == 1, "\(command)")
      #expect(result.output.contains("标提"))
    }
  }

  @Test(arguments: [
    ["check", "--colour"], ["chekc"], ["build", "--as-of", "2026-02-30"],
    ["check", "--format", "xml"], ["window"], ["init"], ["explain", "ZZ99"],
  ])
  func wrongUsageEndsWithTwoAndSaysWhatIsWrong(_ arguments: [String]) throws {
    let result = try CommandRunner.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test func anUnknownOptionIsNamed() throws {
    let result = try CommandRunner.run(["check", "--colour"])
    #expect(result.errors.contains("--colour"))
    #expect(result.errors.contains("gongshi check"))
  }

  @Test(arguments: [["--help"], ["check", "--help"], ["--version"]])
  func helpIsNoMistake(_ arguments: [String]) throws {
    let result = try CommandRunner.run(arguments)
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
  }

  @Test(arguments: ["check", "build"])
  func aFolderWithoutASiteIsNamed(_ command: String) throws {
    let missing = try CommandRunner.run([command, "--site", "/tmp/gongshi-no-such-folder"])
    #expect(missing.status == 2 || missing.status == 3)
    #expect(missing.errors.contains("gongshi-no-such-folder"))
    let empty = try CommandRunner.run([command], in: try SiteFolder())
    #expect((empty.status ?? 0) > 0)
    #expect((empty.output + empty.errors).contains("site.yaml"))
  }

  @Test func aFolderThatMayNotBeWrittenEndsWithThree() throws {
    let folder = try SiteFolder.planted()
    try folder.write("wall", "a file where a folder is wanted")
    let result = try CommandRunner.run(
      ["build", "--as-of", SampleMatter.today, "--output", "wall/_site"], in: folder)
    #expect(result.status == 3)
    #expect(result.errors.contains("wall"))
  }

  @Test func nothingIsPlantedOverAFolderThatIsNotEmpty() throws {
    let folder = try SiteFolder()
    try folder.write("account.txt", "mine")
    let result = try CommandRunner.run(["init", "."], in: folder)
    #expect(result.status == 2)
    #expect(folder.tree(".").count == 1)
  }

  @Test func anUnknownStarterIsAnsweredWithTheKnownOnes() throws {
    let result = try CommandRunner.run(["init", "new", "--seed", "city"], in: try SiteFolder())
    #expect(result.status == 2)
    #expect(result.errors.contains("city") && result.errors.contains("village"))
  }

  @Test func aCheckIsExplained() throws {
    let list = try CommandRunner.run(["explain"])
    #expect(list.status == 0 && list.output.contains("W01"))
    let one = try CommandRunner.run(["explain", "W01"])
    #expect(one.status == 0 && one.output.contains("W01"))
  }
}
