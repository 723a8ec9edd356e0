import Testing

struct WithheldRecordTests {
  private let file = SampleMatter.file(11)
  private let page = "_site/matters/2026/11/index.html"

  private func build(_ folder: SiteFolder) throws -> CommandRunner.Result {
    try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
  }

  private func published() throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    try folder.write(file, SampleMatter.text(11))
    #expect(try build(folder).status == 0)
    return folder
  }

  @Test func aRecordThatBreaksKeepsItsLastCleanPage() throws {
    let folder = try published()
    try folder.write(file, SampleMatter.text(11, replacing: "标题:", with: "标提:"))
    #expect(try build(folder).status == 1)
    let kept = try #require(folder.text(page))
    #expect(kept.contains("关于11号渠段修整方案的公示"))
    #expect(kept.contains("正在核对"))
    // And when it is mended, the page is as if nothing had been.
    try folder.write(file, SampleMatter.text(11))
    #expect(try build(folder).status == 0)
    #expect(folder.text(page)?.contains("正在核对") == false)
    #expect(folder.tree() == (try published()).tree())
  }

  @Test func aFolderThatIsNotMountedDoesNotEmptyTheSite() throws {
    let folder = try published()
    let before = folder.tree()
    try folder.remove("content")
    let result = try build(folder)
    #expect(result.status == 1)
    #expect(result.output.contains("(R48)"))
    #expect(folder.tree() == before)
  }

  @Test func aRecordThatNeverHadACleanPageHasAStub() throws {
    let folder = try SiteFolder.planted()
    try folder.write(
      file,
      SampleMatter.text(11, replacing: "不向村民收钱。", with: "张某某，身份证11010519491231002X。"))
    #expect(try build(folder).status == 1)
    let stub = try #require(folder.text(page))
    #expect(stub.contains("正在核对"))
    #expect(!stub.contains("渠段"))
    #expect(folder.files(holding: "11010519491231002X").isEmpty)
    #expect(folder.files(holding: "渠段").isEmpty)
  }

  @Test(arguments: [
    "11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X",
  ])
  func anIDNumberPlantedLaterGoesNowhere(_ number: String) throws {
    let folder = try published()
    try folder.write(
      file, SampleMatter.text(11, replacing: "不向村民收钱。", with: "张某某，身份证\(number)。"))
    let result = try build(folder)
    #expect(result.status == 1)
    #expect(!result.output.contains(number) && !result.errors.contains(number))
    #expect(folder.files(holding: number).isEmpty)
    #expect(folder.files(holding: number, in: "._site.gongshi").isEmpty)
    #expect(folder.text(page)?.contains("正在核对") == true)
  }

  @Test func anIDNumberInATableGoesNowhere() throws {
    let folder = try SiteFolder.planted()
    let csv = "姓名,证件,金额\n张某某,11010519491231002X,100\n合计,,100\n"
    try folder.write("content/matters/补贴.csv", csv)
    try folder.write(
      file,
      SampleMatter.text(11, replacing: "取下记录:", with: "附表:\n  - 补贴.csv 网上\n取下记录:"))
    #expect(try build(folder).status == 1)
    #expect(folder.files(holding: "11010519491231002X").isEmpty)
  }

  @Test func theFolderForPrivateThingsIsNeverRead() throws {
    let folder = try published()
    let before = folder.tree()
    try folder.write("content/private/名单.md", "11010519491231002X")
    try folder.write("private/名单.csv", "11010519491231002X")
    #expect(try build(folder).status == 0)
    #expect(folder.tree() == before)
  }
}
