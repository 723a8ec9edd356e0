import FoundationEssentials
import Testing

/// `gongshi new`: what it writes is read, asks only for what it cannot know, and is clean once that
/// is filled in.
struct NewRecordTests {
  /// Where a record is written, and what is asked for.
  struct Request: Sendable, CustomStringConvertible {
    var site: Site
    var words: [String]
    var holds: [String]
    var lacks: [String] = []
    var description: String { "\(site): \(words.joined(separator: " "))" }
  }

  /// The sites that a record is written in.
  enum Site: String, Sendable { case demo, village, community }

  static let requests = [
    Request(
      site: .demo, words: ["事项", "关于2026年度集体收益分配方案的公示"],
      holds: ["编号: 2026-6", "事项: 年终分红", "理事会 应到【】", "成员代表大会 应到【】", "公示天数: 7", "提意见找: 监事会"],
      lacks: ["村党组织会议 应到", "乡镇审批: "]),
    Request(
      site: .demo, words: ["matter", "四组村道硬化"],
      holds: [
        "标题: 关于四组村道硬化的公示", "编号: 2026-19", "事项: 工程建设", "党员大会\n", "村民代表会议 应到【】",
        "乡镇审批: 青山镇人民政府 【", "公示天数: 7",
      ]),
    Request(
      site: .demo, words: ["公开事项", "关于集体仓库对外出租方案的公示", "--stage", "会前"],
      holds: ["阶段: 会前", "事项: 土地出租", "理事会 应到【】"], lacks: ["成员代表大会", "成员大会"]),
    Request(
      site: .demo, words: ["事项", "关于2026年第四季度户口迁入情况的公示"],
      holds: ["事项: 户口迁入"], lacks: ["\n已开的会"]),
    Request(
      site: .demo, words: ["事项", "关于一组网格员拟任人选的公示"],
      holds: ["编号: 2026-2", "发布单位: 中共青禾村支部委员会", "公示天数: 5个工作日"],
      lacks: ["\n监督意见", "\n已开的会"]),
    Request(
      site: .demo, words: ["事项", "旧脱粒机", "--matter", "资产处置", "--issuer", "she"],
      holds: ["发布单位: 青禾村股份经济合作联合社", "乡镇审批: 青山镇人民政府"]),
    Request(
      site: .demo, words: ["事项", "转贴：青河二期征收土地预公告"],
      holds: ["形式: 转贴", "事项: 征地预公告", "公示天数: 10个工作日"], lacks: ["\n已开的会", "\n监督意见"]),
    Request(
      site: .demo, words: ["事项", "关于2026年财务收支情况的公开"], holds: ["形式: 公开", "事项: 财务公开"],
      lacks: ["\n公示天数"]),
    Request(
      site: .village, words: ["事项", "关于沟渠清淤工程的公示"],
      holds: ["编号: 2026-7", "发布单位: 新桥村村民委员会", "村民代表会议 应到【】"]),
    Request(
      site: .community, words: ["事项", "关于人居环境整治方案的公示"],
      holds: ["社区党组织会议\n", "居民代表会议 应到【】", "公示天数: 【待填"], lacks: ["村民代表会议", "村党组织"]),
    Request(
      site: .community, words: ["事项", "关于集体商铺出租方案的公示"],
      holds: ["发布单位: 新桥社区股份经济合作联合社", "社区党组织会议\n", "成员代表大会 应到【】"], lacks: ["村"]),
    Request(
      site: .community, words: ["事项", "关于确认集体经济组织成员身份的公示", "--matter", "成员确认"],
      holds: ["成员大会 应到【】"], lacks: ["成员代表大会"]),
  ]

  @Test(arguments: requests)
  func aNewMatterAsksOnlyForWhatCannotBeWorkedOut(_ request: Request) throws {
    let folder = try Self.folder(request.site)
    let file = try Self.new(request.words, in: folder)
    let text = try #require(folder.text(file))
    for words in request.holds { #expect(text.contains(words), "\(words) not in\n\(text)") }
    for words in request.lacks { #expect(!text.contains(words), "\(words) in\n\(text)") }
    let findings = try Self.findings(of: file, in: folder)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.code == "T01", "\(finding.code) \(finding.message)")
      #expect(finding.message.contains("还没有填") && finding.message.contains("请写"))
      #expect(finding.line > 1)
    }
    let blankLines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("【") }.map { $0.offset + 1 }
    #expect(Set(findings.map(\.line)) == Set(blankLines))
  }

  @Test(arguments: requests)
  func filledInPlainlyItIsClean(_ request: Request) throws {
    let folder = try Self.folder(request.site)
    let file = try Self.new(request.words, in: folder)
    try folder.write(file, Self.filled(try #require(folder.text(file))))
    let findings = try Self.findings(of: file, in: folder)
    #expect(
      findings.isEmpty,
      "\(findings.map { "\($0.line) \($0.code) \($0.message)" })\n\(folder.text(file) ?? "")")
    let built = try CommandRunner.run(["build", "--as-of", Self.day], in: folder)
    #expect(built.status == 0, "\(built.output)\(built.errors)")
  }

  @Test(arguments: [
    ["红榜", "新桥村冬季红榜"], ["roll", "新桥村冬季待改进事项"], ["村规民约", "新桥村村规民约"], ["page", "村史"],
    ["停用", "村委会公示栏"],
  ])
  func theOtherKindsAskForTheirFields(_ words: [String]) throws {
    let folder = try SiteFolder.planted()
    let file = try Self.new(words, in: folder)
    let findings = try Self.findings(of: file, in: folder)
    #expect(!findings.isEmpty && findings.allSatisfy { $0.code == "T01" }, "\(findings)")
    let text = try #require(folder.text(file))
    #expect(text.contains(": \(words[1])"))
    if words[0] == "红榜" { #expect(text.contains("榜: 红")) }
    if words[0] == "roll" { #expect(text.contains("榜: 黑")) }
  }

  @Test func whatTheTitleDoesNotTellIsLeftBlankAndSaid() throws {
    let folder = try SiteFolder.planted()
    let result = try Self.run(["new", "事项", "清理旧物"], in: folder)
    #expect(result.status == 0 && result.output.contains("--matter"))
    let text = try #require(folder.text("content/matters/2026/07-清理旧物.md"))
    #expect(text.contains("事项: 【待填：选一个："))
    #expect(
      try Self.findings(of: "content/matters/2026/07-清理旧物.md", in: folder)
        .allSatisfy { $0.code == "T01" })
  }

  @Test func itSaysWhatItWorkedOutAndFromWhichRule() throws {
    let folder = try Self.folder(.demo)
    let result = try Self.run(["new", "事项", "关于2026年度集体收益分配方案的公示"], in: folder)
    for words in [
      "content/matters/2026/社06-", "第6号", "收益分配", "《青禾村村规民约（2025年）》第十二条",
      "2026年11月23日（星期一）", "2026年11月30日（星期一）", "第三十五条", "12月8日（星期二）", "十日前给成员查阅",
      "gongshi check",
    ] { #expect(result.output.contains(words), "\(words) not in \(result.output)") }
    let english = try Self.run(
      ["new", "matter", "关于晒坝出租的公示", "--lang", "en"], in: folder)
    #expect(english.output.contains("Written: ") && english.output.contains("Worked out:"))
  }

  /// The latest days of posting; the window command works them out on its own.
  @Test(arguments: ["2026-12-15", "2026-12-20", "2026-12-31"])
  func theLatestDayToPostIsTheOneThatTheWindowCommandGives(_ end: String) throws {
    let folder = try Self.folder(.demo)
    let file = try Self.new(["事项", "关于三组晒坝出租的公示", "--end-by", end], in: folder)
    let window = try CommandRunner.run(
      ["window", "--days", "7", "--end-by", end, "--format", "json"])
    let posted = try #require(window.output.firstRange(of: "\"posted\": \""))
    let day = window.output[posted.upperBound...].prefix(10)
    #expect(folder.text(file)?.contains("计划贴出: \(day)\n") == true)
  }

  @Test func aNumberFollowsTheLastOneThatWasEverUsed() throws {
    let folder = try SiteFolder.planted()
    let first = try Self.new(["事项", "关于修路灯的公示"], in: folder)
    let text = try #require(folder.text(first))
    #expect(text.contains("编号: 2026-7"))
    try folder.write(
      first,
      text.replacing("编号: 2026-7", with: "编号: 2026-7\n曾用编号: 2026-11"))
    let second = try Self.new(["事项", "关于修水塔的公示"], in: folder)
    #expect(second.contains("12-") && folder.text(second)?.contains("编号: 2026-12") == true)
  }

  @Test func nothingIsWrittenOver() throws {
    let folder = try SiteFolder.planted()
    let before = try #require(folder.text("content/matters/2026/01-村道路灯.md"))
    let result = try Self.run(
      ["new", "事项", "关于路灯的公示", "--output", "content/matters/2026/01-村道路灯.md"], in: folder)
    #expect(result.status == 2 && result.errors.contains("已经有了"))
    #expect(folder.text("content/matters/2026/01-村道路灯.md") == before)
  }

  @Test func aFileOutsideTheKindsFolderSaysOfWhichKindItIs() throws {
    let folder = try SiteFolder.planted()
    let result = try Self.run(
      ["new", "红榜", "新桥村红榜", "--output", "content/pages/红榜.md"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.text("content/pages/红榜.md")?.contains("类型: 红黑榜") == true)
    #expect(
      try Self.findings(of: "content/pages/红榜.md", in: folder).allSatisfy { $0.code == "T01" })
  }

  @Test(arguments: [
    (["new", "事像", "x"], "公开事项"), (["new", "事项", " "], "标题"),
    (["new", "事项", "x", "--issuer", "zhen"], "新桥村村民委员会"),
    (["new", "事项", "x", "--matter", "年中分红"], "年终分红"),
    (["new", "事项", "x", "--stage", "会后"], "会前"), (["new", "停用", "四组公示点"], "村委会公示栏"),
    (["new", "事项", "土地出租", "--end-by", "2026-11-24"], "2026-11-30"),
    (["new", "说明页", "村史", "--days", "7"], "只用于公开事项"),
    (["new", "事项", "土地出租", "--days", "0"], "--days 7"),
    (
      ["new", "事项", "土地出租", "--end-by", "2026-12-24", "--planned", "2026-12-01"],
      "--planned 和 --end-by"
    ),
  ])
  func whatCannotBeMetIsRefusedWithWhatCan(_ words: [String], _ hint: String) throws {
    let folder = try SiteFolder.planted()
    let before = folder.tree(".")
    let result = try Self.run(words, in: folder)
    #expect(result.status == 2, "\(result.output)")
    #expect(result.errors.contains(hint), "\(result.errors)")
    #expect(folder.tree(".") == before)
  }

  @Test func outsideASiteItSaysHowToMakeOne() throws {
    let folder = try SiteFolder()
    let result = try Self.run(["new", "事项", "修路"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("site.yaml") && result.errors.contains("gongshi init"))
    #expect(folder.tree(".").isEmpty)
  }
}

extension NewRecordTests {
  private static let day = SampleMatter.today

  private static func run(
    _ words: [String], in folder: SiteFolder
  ) throws -> CommandRunner.Result {
    try CommandRunner.run(words + ["--as-of", day], in: folder)
  }

  /// Writes a record, and gives its file.
  private static func new(_ words: [String], in folder: SiteFolder) throws -> String {
    let result = try run(["new"] + words, in: folder)
    try #require(result.status == 0, "\(result.errors)")
    let line = try #require(result.output.split(separator: "\n").first)
    return String(line.dropFirst("写好了：".count))
  }

  private static func findings(
    of file: String, in folder: SiteFolder
  ) throws -> [CheckReport.Finding] {
    try CheckReport.of(folder).findings.filter { $0.file == file }
  }

  /// A folder with the demo village, the starter, or the starter as a community.
  private static func folder(_ site: Site) throws -> SiteFolder {
    guard site != .demo else {
      let folder = try SiteFolder()
      let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      for part in ["site.yaml", "content"] {
        try FileManager.default.copyItem(
          atPath: "/\(root)/\(part)", toPath: "\(folder.path)/\(part)")
      }
      return folder
    }
    let folder = try SiteFolder.planted()
    guard site == .community else { return folder }
    let text = try #require(folder.text("site.yaml"))
    try folder.write(
      "site.yaml",
      text.replacing("主体: 村", with: "主体: 社区").replacing("新桥村村民", with: "新桥社区居民")
        .replacing("新桥村", with: "新桥社区").replacing("村务监督", with: "居务监督")
        .replacing("村委会", with: "居委会"))
    try folder.remove("content/matters")
    try folder.remove("content/code")
    try folder.remove("content/rolls")
    try folder.remove("rules")
    return folder
  }

  /// A record as a clerk would fill it in: meetings in order, everybody in favour.
  private static func filled(_ text: String) -> String {
    var days = ["2026-10-05", "2026-10-08", "2026-11-02", "2026-11-10"][...]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      if line.contains("【待填：哪天开的】") {
        line = line.replacing("【待填：哪天开的】", with: days.popFirst() ?? "")
      }
      let counts = ["应到": "60", "实到": "60", "同意": "60", "反对": "0", "弃权": "0"]
      for (name, count) in counts { line = line.replacing("\(name)【】", with: name + count) }
      if line.hasPrefix("一句话: ") { return "一句话: 这件事关系到大家，先公示听意见。" }
      if line.hasPrefix("金额: ") { return "金额: 12,000元" }
      if line.hasPrefix("公示天数: 【") { return "公示天数: 7" }
      if line.hasPrefix("监督意见: ") { return "监督意见: 2026-11-12 同意公示" }
      if line.hasPrefix("乡镇审批: ") { return "乡镇审批: 青山镇人民政府 2026-10-20 同意 青山府批〔2026〕61号" }
      if line.contains("【待填：哪个机关】") { return "这是县级人民政府的文件，由村民委员会代为转贴。" }
      if line.hasPrefix("【") { return "这件事由大家商量着办，今年冬天办完，办完再公开结果。" }
      return line
    }
    return lines.joined(separator: "\n")
  }
}
