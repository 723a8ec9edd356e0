import FoundationEssentials
import Glibc
import Testing

/// A build from the same says the same and touches nothing; one from anything else is a new build.
struct UnchangedBuildTests {
  private static let day = "2026-11-22"

  private static func build(
    _ folder: SiteFolder, _ options: [String] = []
  ) throws -> CommandRunner.Result {
    let asOf = options.contains("--as-of") ? [] : ["--as-of", day]
    return try CommandRunner.run(["build"] + asOf + options, in: folder)
  }

  /// A planted site with a finding that is only advice, so that there is something to say again.
  private static func site() throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    let file = "content/matters/2026/01-村道路灯.md"
    let text = try #require(folder.text(file))
    try folder.write(file, text.replacing("\n---\n", with: "\n---\n\n还有几盏灯的位置XX待定。\n"))
    return folder
  }

  @Test func theSameSaysTheSameAndTouchesNothing() throws {
    let folder = try Self.site()
    let first = try Self.build(folder)
    #expect(first.output.contains("01-村道路灯.md"), "there is something to say again")
    let before = folder.tree()
    let second = try Self.build(folder)
    #expect(second.status == first.status && second.output == first.output)
    #expect(second.errors.contains("新写0个文件，没变\(before.count)个，删去0个"))
    #expect(folder.tree() == before)
  }

  /// What may change between two builds, and how; after each the site is that of a clean build.
  static let changes: [(String, @Sendable (SiteFolder) throws -> Void)] = [
    (
      "a record",
      { folder in
        let file = "content/matters/2026/02-误工补贴.md"
        try folder.write(file, try #require(folder.text(file)) + "\n再说一句。\n")
      }
    ),
    (
      "a table",
      { folder in
        let file = "content/matters/2026/误工补贴.csv"
        try folder.write(file, try #require(folder.text(file)).replacing("1", with: "2"))
      }
    ),
    ("a new file", { try $0.write("static/说明.txt", "你好") }),
    ("a file gone", { try $0.remove("content/rolls/红榜.md") }),
    (
      "the site file",
      { folder in
        let text = try #require(folder.text("site.yaml"))
        try folder.write("site.yaml", text.replacing("新桥村公示栏", with: "新桥公示栏"))
      }
    ),
    ("a style", { try $0.write("themes/board/board.css", "body { color: black; }\n") }),
    (
      "a rule",
      { folder in
        let text = try #require(folder.text("rules/本村.yaml"))
        try folder.write("rules/本村.yaml", text.replacing("天数: 7", with: "天数: 6"))
      }
    ),
    ("a page deleted from the site", { try $0.remove("_site/index.html") }),
    ("a page changed by hand", { try $0.write("_site/index.html", "<p>手改</p>") }),
    ("the memory of the last build", { try $0.remove("._site.gongshi") }),
    ("the ledger", { try $0.remove("._site.gongshi/ledger") }),
  ]

  @Test(arguments: changes.indices)
  func whateverElseChangesTheBuildIsDoneAgain(_ index: Int) throws {
    let (name, change) = Self.changes[index]
    let folder = try Self.site()
    _ = try Self.build(folder)
    try change(folder)
    let after = try Self.build(folder)
    let tree = folder.tree()
    let clean = try Self.build(folder, ["--clean"])
    #expect(after.output == clean.output, "\(name)")
    #expect(tree == folder.tree(), "\(name)")
  }

  @Test func anotherDayAnotherAddressAndStrictnessAreNotTheSame() throws {
    let folder = try Self.site()
    let plain = try Self.build(folder)
    _ = try Self.build(folder, ["--as-of", "2026-11-23"])
    #expect(folder.text("_site/index.html")?.contains("2026年11月23日") == true)
    _ = try Self.build(folder, ["--base-url", "https://xinqiao.example"])
    #expect(folder.text("_site/feed.atom") != nil)
    let again = try Self.build(folder)
    #expect(again.output == plain.output && folder.text("_site/feed.atom") == nil)
    let strict = try Self.build(folder, ["--strict"])
    #expect(strict.output == plain.output)
  }

  @Test func whatIsWithheldIsLookedAtEachTime() throws {
    let folder = try SiteFolder.planted()
    let file = "content/matters/2026/01-村道路灯.md"
    try folder.write(
      file, try #require(folder.text(file)) + "\n联系人身份证11010519491231002X。\n")
    let first = try Self.build(folder)
    #expect(first.status == 1)
    let second = try Self.build(folder)
    #expect(second.status == 1 && second.output == first.output)
    #expect(folder.files(holding: "11010519491231002X").isEmpty)
    #expect(folder.bytes("._site.gongshi/receipt") == nil)
  }
}
