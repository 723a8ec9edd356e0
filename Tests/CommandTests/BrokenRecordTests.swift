import Testing

/// One clerk, ten mistakes, ten answers; and nobody else's notice suffers.
struct BrokenRecordTests {
  /// A mistake, the line it is on, and a word that the answer must hold.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let serial: Int
    let old: String
    let new: String
    let line: Int
    let word: String
    var testDescription: String { new }
  }

  static let mistakes = [
    Mistake(serial: 11, old: "标题:", new: "标提:", line: 2, word: "标题"),
    Mistake(
      serial: 12, old: "计划贴出: 2026-10-19", new: "计划贴出: 2026-02-30", line: 14, word: "2月"),
    Mistake(serial: 13, old: "公示天数: 7", new: "公示天数: 3", line: 15, word: "3天"),
    Mistake(
      serial: 14, old: "不向村民收钱。", new: "联系张某某，身份证11010519491231002X。", line: 28,
      word: "身份证"),
    Mistake(
      serial: 15, old: "  - 2026-10-12 党员大会", new: "  - 2026-10-32 党员大会", line: 11, word: "10月"),
    Mistake(
      serial: 16, old: "不向村民收钱。", new: "卡号6222021234567890128。", line: 28, word: "银行卡"),
    Mistake(serial: 17, old: "  内容: 公示期内", new: "  内荣: 公示期内", line: 23, word: "内容"),
    Mistake(serial: 18, old: "公示天数: 7", new: "公示天数: 一周左右", line: 15, word: "一周左右"),
    Mistake(serial: 19, old: "金额: 6,000元", new: "金额: 六千来块", line: 7, word: "六千来块"),
    Mistake(
      serial: 20, old: "钱从村级公用经费", new: "打13800138000问张某某。钱从村级公用经费", line: 28,
      word: "手机"),
  ]

  private func village() throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    for mistake in Self.mistakes {
      try folder.write(
        SampleMatter.file(mistake.serial),
        SampleMatter.text(mistake.serial, replacing: mistake.old, with: mistake.new))
    }
    return folder
  }

  @Test func theSampleItselfIsWithoutFinding() throws {
    let folder = try SiteFolder.planted()
    try folder.write(SampleMatter.file(11), SampleMatter.text(11))
    let findings = try CheckReport.of(folder).findings.filter { $0.severity != "note" }
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(arguments: mistakes)
  func aMistakeIsAnsweredAtItsLine(_ mistake: Mistake) throws {
    let folder = try SiteFolder.planted()
    try folder.write(
      SampleMatter.file(mistake.serial),
      SampleMatter.text(mistake.serial, replacing: mistake.old, with: mistake.new))
    let findings = try CheckReport.of(folder).findings
    #expect(findings.allSatisfy { $0.file == SampleMatter.file(mistake.serial) })
    let found = findings.filter { $0.line == mistake.line && $0.message.contains(mistake.word) }
    #expect(!found.isEmpty, "\(findings.map { "\($0.line) \($0.code) \($0.message)" })")
  }

  @Test func tenMistakesGiveTenAnswersAndEveryOtherPageIsBuilt() throws {
    let whole = try SiteFolder.planted()
    for serial in 21...23 { try whole.write(SampleMatter.file(serial), SampleMatter.text(serial)) }
    _ = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: whole)

    let folder = try village()
    for serial in 21...23 { try folder.write(SampleMatter.file(serial), SampleMatter.text(serial)) }
    let result = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(result.status == 1)
    let findings = try CheckReport.of(folder).findings
    for mistake in Self.mistakes {
      #expect(
        findings.contains {
          $0.file == SampleMatter.file(mistake.serial) && $0.line == mistake.line
            && $0.message.contains(mistake.word)
        }, "\(mistake.new)")
    }
    // A note may speak of numbers that are missing between the samples.
    let blamed = findings.filter { $0.severity != "note" }.map(\.file)
    #expect(Set(blamed) == Set(Self.mistakes.map { SampleMatter.file($0.serial) }))
    for word in ["非法", "违规", "失败", "无效"] { #expect(!result.output.contains(word)) }
    #expect(!result.output.contains("11010519491231002X"))
    #expect(!result.output.contains("13800138000"))

    // What a page of its own has in the whole village, it has in this one, byte for byte.
    let pages = folder.tree()
    let own = whole.tree().filter { path, _ in
      (21...23).contains { path.hasPrefix("_site/matters/2026/\($0)/") }
        || path.hasPrefix("_site/code/")
    }
    #expect(own.count >= 9)
    for (path, bytes) in own.sorted(by: { $0.key < $1.key }) {
      #expect(pages[path] == bytes, "\(path)")
    }
  }

  @Test func ofTwoRecordsWithOneNumberTheEarlierIsPublished() throws {
    let folder = try SiteFolder.planted()
    for serial in 21...22 { try folder.write(SampleMatter.file(serial), SampleMatter.text(serial)) }
    _ = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    let page = folder.bytes("_site/matters/2026/21/print.html")

    try folder.write(
      SampleMatter.file(23), SampleMatter.text(23, replacing: "2026-23", with: "2026-21"))
    let result = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(result.status == 1)
    #expect(page != nil && folder.bytes("_site/matters/2026/21/print.html") == page)
    let found = try CheckReport.of(folder).findings.filter { $0.code == "R31" }
    #expect(found.map(\.file) == [SampleMatter.file(23)])
    #expect(found.allSatisfy { $0.message.contains(SampleMatter.file(21)) })
  }

  @Test func strictWritesNothingWhereThereIsAnError() throws {
    let folder = try village()
    let strict = ["build", "--strict", "--as-of", SampleMatter.today]
    #expect(try CommandRunner.run(strict, in: folder).status == 1)
    #expect(folder.tree().isEmpty)
    let clean = try SiteFolder.planted()
    #expect(try CommandRunner.run(strict, in: clean).status == 0)
    #expect(clean.bytes("_site/matters/2026/1/index.html") != nil)
  }
}
