import Glibc
import Testing

/// Whatever lies in the folder, the program answers and ends by itself.
struct HostileInputTests {
  static let texts: [(name: String, text: String)] = [
    ("empty", ""),
    ("one dash", "-"),
    ("front matter without an end", "---\n标题: 一\n"),
    ("nothing but dashes", String(repeating: "---\n", count: 5_000)),
    ("deep flow", "---\n标题: " + String(repeating: "[", count: 50_000) + "\n---\n"),
    (
      "deep maps",
      "---\n" + (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "---\n"
    ),
    ("deep quotes", SampleMatter.text(11) + String(repeating: "> ", count: 20_000) + "底"),
    ("deep lists", SampleMatter.text(11) + String(repeating: "- ", count: 20_000) + "底"),
    ("open brackets", SampleMatter.text(11) + String(repeating: "[", count: 100_000)),
    ("open emphasis", SampleMatter.text(11) + String(repeating: "*某 ", count: 50_000)),
    ("a long line", SampleMatter.text(11) + String(repeating: "长", count: 400_000)),
    ("a long key", "---\n" + String(repeating: "键", count: 80_000) + ": 1\n---\n"),
    ("anchors", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n"),
    ("many bars", SampleMatter.text(11) + String(repeating: "|", count: 60_000)),
    (
      "money beyond",
      SampleMatter.text(11, replacing: "金额: 6,000元", with: "金额: 99999999999999999999元")
    ),
    (
      "days beyond", SampleMatter.text(11, replacing: "公示天数: 7", with: "公示天数: 99999999999999999999")
    ),
    ("a far year", SampleMatter.text(11, replacing: "计划贴出: 2026", with: "计划贴出: 9999")),
  ]

  /// Checks and builds; the program must end by itself with a status it knows.
  private func endsByItself(_ folder: SiteFolder, _ note: String) throws {
    for command in ["check", "build"] {
      let result = try CommandRunner.run([command, "--as-of", SampleMatter.today], in: folder)
      #expect(result.signal == nil, "\(note): \(command) ended by signal: \(result.errors)")
      #expect([0, 1, 2, 3].contains(result.status), "\(note): \(command)")
    }
    #expect(
      folder.bytes("_site/matters/2026/1/index.html") != nil, "\(note): the others were not built")
  }

  @Test(arguments: texts)
  func aHostileRecordHarmsNobody(_ hostile: (name: String, text: String)) throws {
    let folder = try SiteFolder.planted()
    try folder.write("content/matters/坏.md", hostile.text)
    try endsByItself(folder, hostile.name)
  }

  @Test(arguments: 1...4)
  func garbageIsRefusedByName(_ seed: UInt32) throws {
    let folder = try SiteFolder.planted()
    var state = seed
    let garbage = (0..<20_000).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    try folder.write("content/matters/坏.md", bytes: garbage)
    try folder.write("content/matters/坏.csv", bytes: garbage)
    try endsByItself(folder, "garbage")
    #expect(try CheckReport.of(folder).findings.contains { $0.file == "content/matters/坏.md" })
  }

  @Test func aHugeFileIsRefusedByName() throws {
    let folder = try SiteFolder.planted()
    try folder.write("content/matters/大.md", "---\n")
    #expect(truncate(folder.path + "/content/matters/大.md", 100 << 20) == 0)
    try endsByItself(folder, "100 MB")
    #expect(try CheckReport.of(folder).findings.contains { $0.file == "content/matters/大.md" })
  }

  @Test func linksThatGoRoundOrOutAreNotFollowed() throws {
    let folder = try SiteFolder.planted()
    let outside = try SiteFolder()
    try outside.write("secret.md", SampleMatter.text(77))
    #expect(symlink(".", folder.path + "/content/matters/round") == 0)
    #expect(symlink("loop", folder.path + "/content/matters/loop") == 0)
    #expect(symlink(outside.path, folder.path + "/content/outside") == 0)
    #expect(symlink(outside.path + "/secret.md", folder.path + "/content/matters/s.md") == 0)
    #expect(symlink("/nowhere", folder.path + "/content/matters/none.md") == 0)
    try endsByItself(folder, "links")
    #expect(folder.files(holding: "77号渠段").isEmpty)
  }

  @Test(arguments: ["", "---", "格式: 1", "\u{0}\u{1}", "[[[[", "格式: 99\n名称: 村\n"])
  func aHostileSiteFileStopsWithAMessage(_ text: String) throws {
    let folder = try SiteFolder.planted()
    try folder.write("site.yaml", text)
    for command in ["check", "build"] {
      let result = try CommandRunner.run([command, "--as-of", SampleMatter.today], in: folder)
      #expect(result.signal == nil && (result.status ?? 0) > 0, "\(command)")
      #expect((result.output + result.errors).contains("site.yaml"))
    }
    #expect(folder.tree().isEmpty)
  }
}
