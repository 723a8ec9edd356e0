import Testing

/// A ledger with mistakes, as the built program answers it: each at its cell.
struct BrokenLedgerTests {
  private static let file = "content/accounts/2026-10.md"
  private static let table = "content/accounts/2026-10.csv"
  private static let record = """
    ---
    账: 村级账
    期间: 2026年10月
    上月结余: 1,000.00元
    本月结余: 1,150.00元
    台账: 2026-10.csv
    监督意见: 2026-11-08 同意公开
    ---

    """
  private static let sound =
    "日期,凭证号,摘要,类别,收入,支出,余额\r\n2026-10-03,记-1,拨款,转移支付收入,200.00,,1200.00\r\n"
    + "2026-10-09,记-2,路灯电费,办公费,,50.00,1150.00\r\n"

  private func village(_ ledger: String) throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    try folder.write(Self.file, Self.record)
    try folder.write(Self.table, ledger)
    return folder
  }

  @Test func aSoundLedgerIsBuiltWithItsPages() throws {
    let folder = try village(Self.sound)
    let findings = try CheckReport.of(folder).findings.filter { $0.file.contains("accounts") }
    #expect(findings.isEmpty, "\(findings)")
    let result = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(result.status == 0)
    let page = folder.text("_site/finance/2026-10/村级账/index.html") ?? ""
    #expect(page.contains("10月收入200.00元，支出50.00元，还剩1,150.00元。"))
    #expect(
      folder.text("_site/finance/2026-10/村级账/print.html")?.contains("壹仟壹佰伍拾元整") == true)
  }

  @Test func aLedgerInGB18030IsReadAlike() throws {
    // 日期,摘要,收入,支出 and 电费, as an older Excel saves them.
    let head: [UInt8] = [
      0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xD5, 0xAA, 0xD2, 0xAA, 0x2C, 0xCA, 0xD5, 0xC8, 0xEB, 0x2C,
      0xD6, 0xA7, 0xB3, 0xF6, 0x0D, 0x0A,
    ]
    let row =
      Array("2026-10-09,".utf8) + [0xB5, 0xE7, 0xB7, 0xD1] + Array(",,50.00\r\n".utf8)
    let folder = try village("")
    try folder.write(Self.table, bytes: head + row)
    try folder.write(Self.file, Self.record.replacing("1,150.00元", with: "950.00元"))
    let report = try CheckReport.of(folder)
    #expect(report.errors == 0, "\(report.findings.map(\.message))")
    _ = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(
      folder.text("_site/finance/2026-10/村级账/index.html")?.contains("电费50.00元") == true)
  }

  /// What is written instead of a stretch of the sound ledger, and the answer's code and cell.
  static let mistakes = [
    ("50.00,1150.00", "五十,1150.00", "F02", "F3"), ("2026-10-09", "10月几号", "F02", "A3"),
    ("50.00,1150.00", "50.00,1105.00", "F05", "G3"), ("记-2", "", "F08", "B3"),
    ("记-2", "记-1", "F09", "B3"), ("2026-10-09", "2026-09-09", "F10", "A3"),
    ("办公费", "其实不知道", "F11", "D3"), ("路灯电费", "付张建国举报奖励", "S08", "C3"),
    ("路灯电费", "工钱11010519491231002X", "S01", "C3"), ("收入,支出", "收入,备注", "F01", "A1"),
  ]

  @Test(arguments: mistakes.indices)
  func aMistakeIsAnsweredAtItsCell(_ index: Int) throws {
    let (old, new, code, cell) = Self.mistakes[index]
    let folder = try village(Self.sound.replacing(old, with: new))
    let findings = try CheckReport.of(folder).findings
    let seen = findings.map { "\($0.code) \($0.file) \($0.at ?? "") \($0.message)" }
    #expect(
      findings.contains { $0.code == code && $0.file == Self.table && $0.at == cell }, "\(seen)")
  }

  @Test func aGapIsPublishedAndStatedOnThePage() throws {
    let folder = try village(Self.sound)
    try folder.write(Self.file, Self.record.replacing("1,150.00元", with: "1,105.00元"))
    let result = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(result.status == 0)
    let page = "_site/finance/2026-10/村级账/index.html"
    #expect(folder.text(page)?.contains("差45.00元") == true)
    // The remark and its reason come with the reason alone, the ledger being the same.
    try folder.write(
      Self.file,
      Self.record.replacing("1,150.00元", with: "1,105.00元")
        .replacing("\n监督意见", with: "\n差额说明: 有一笔定金没有入账\n监督意见"))
    _ = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(folder.text(page)?.contains("村里的说明：有一笔定金没有入账。") == true)
  }

  @Test func theFirstAccountsPutTheirSectionIntoEveryPage() throws {
    let folder = try SiteFolder.planted()
    _ = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(folder.text("_site/about/index.html")?.contains("finance/index.html") == false)
    try folder.write(Self.file, Self.record)
    try folder.write(Self.table, Self.sound)
    _ = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(folder.text("_site/about/index.html")?.contains("finance/index.html") == true)
  }
}
