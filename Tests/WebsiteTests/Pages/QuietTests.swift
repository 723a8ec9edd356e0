import Disclosure
import Testing
import Website

/// What must not appear: drafts, withheld titles, what is for paper only, the black roll.
@Suite struct QuietTests {
  private static func holding(_ text: String, in files: [String: String]) -> [String] {
    files.filter { $0.value.contains(text) }.keys.sorted()
  }

  @Test func `a draft stands nowhere`() {
    let draft = SiteSample.matter(1) { $0.isDraft = true }
    var roll = SiteSample.roll(.red, "没写完的红榜", entry: "周某甲")
    roll.isDraft = true
    var page = StaticPage()
    page.envelope = Envelope(file: "content/pages/没写完的说明.md")
    (page.title, page.isDraft) = ("没写完的说明", true)
    var code = VillageCode()
    code.envelope = Envelope(file: "content/code/2027.md")
    (code.title, code.isDraft, code.inForceFrom) = ("没写完的村规民约", true, Day("2026-01-01"))
    let files = SiteSample.files(
      of: [draft, SiteSample.matter(2)], [.roll(roll), .page(page), .code(code)])
    for text in [draft.title, "第1件事", "没写完", "周某甲"] {
      #expect(Self.holding(text, in: files) == [], "\(text)")
    }
    #expect(files["matters/2026/1/index.html"] == nil)
  }

  @Test(arguments: [Hold.stub, .frozen(since: Day("2026-11-20"))])
  func `lists show a withheld matter by its number, without its title`(hold: Hold) throws {
    let matter = SiteSample.matter(3, planned: "2026-11-23")
    let files = SiteSample.files(of: [matter, SiteSample.matter(4)], held: [matter.file: hold])
    #expect(Self.holding(matter.title, in: files) == [])
    #expect(Self.holding("第3件事", in: files) == [])
    let list = try #require(files["matters/index.html"])
    #expect(list.contains("青禾村〔2026〕3号") && list.contains("正在核对"))
    #expect(files["matters/2026/3/index.html"]?.contains("正在核对") == (hold == .stub ? true : nil))
    for path in ["data/matters.json", "data/2026.json", "data/matters.csv", "sitemap-2026.xml"] {
      let text = try #require(files[path])
      #expect(!text.contains("2026/3/"), "\(path)")
      #expect(text.contains("2026/4/"), "\(path)")
    }
  }

  @Test func `a list for paper or for nobody stands in no file`() {
    let files = SiteSample.files(of: [MatterSample.dividend])
    for text in ["吴某乙", "2,300", "郑某丙", "底稿内容"] {
      let places = Self.holding(text, in: files).filter { !$0.hasSuffix("print.html") }
      #expect(places == [], "\(text)")
    }
    #expect(Self.holding("底稿", in: files) == [])
    #expect(Self.holding("郑某丙", in: files) == [])
  }

  @Test func `the black roll stands in no data file, sitemap or front page, the red one may`() {
    let files = SiteSample.files(
      of: [SiteSample.matter(1)],
      [
        .roll(SiteSample.roll(.black, "秋季待改进事项", entry: "三组渠边")),
        .roll(SiteSample.roll(.red, "秋季红榜", entry: "周某甲")),
      ])
    for text in ["待改进事项", "三组渠边", "-black"] {
      let places = Self.holding(text, in: files).filter { path in
        path.hasPrefix("data/") || path.hasPrefix("sitemap") || path.hasPrefix("search")
          || path == "index.html" || path.hasSuffix(".xml") || path.hasSuffix(".js")
      }
      #expect(places == [], "\(text)")
    }
    let pages = Self.holding("三组渠边", in: files)
    #expect(!pages.isEmpty && pages.allSatisfy { $0.hasPrefix("rolls/") })
    for page in pages where page.hasSuffix("index.html") {
      #expect(files[page]?.contains("noindex") == true, "\(page)")
    }
  }

  @Test func `when its day has come the black roll is gone, and the red one left a line`() {
    let files = SiteSample.files(
      of: [],
      [
        .roll(SiteSample.roll(.black, "秋季待改进事项", entry: "三组渠边")),
        .roll(SiteSample.roll(.red, "秋季红榜", entry: "周某甲")),
      ], on: "2026-12-31")
    #expect(Self.holding("三组渠边", in: files) == [])
    #expect(Self.holding("周某甲", in: files) == [])
    #expect(files["rolls/2026-10-01-black/index.html"] == nil)
    #expect(files["rolls/2026-10-01-red/index.html"] != nil)
  }

  @Test func `after its public time a matter has its title and dates, and no names`() throws {
    var matter = MatterSample.dividend
    (matter.publicUntil, matter.summary) = (Day("2026-12-31"), "分给周某甲等412户。")
    let files = SiteSample.files(of: [matter], on: "2027-01-01")
    #expect(Self.holding("周某甲", in: files) == [])
    #expect(Self.holding("126,800", in: files) == [])
    let page = try #require(files["matters/she/2026/12/index.html"])
    #expect(page.contains("已存档") && page.contains("noindex"))
    #expect(files["matters/she/2026/12/print.html"] == nil)
  }

  @Test func `a withdrawn matter has no names either when its public time is over`() throws {
    var matter = MatterSample.dividend
    matter.withdrawal = SiteSample.withdrawal("2026-11-30")
    matter.withdrawal?.reason = "周某甲提出份额不对"
    matter.publicUntil = Day("2026-12-31")
    let files = SiteSample.files(of: [matter], on: "2027-01-01")
    #expect(Self.holding("周某甲", in: files) == [])
    let page = try #require(files["matters/she/2026/12/index.html"])
    #expect(page.contains("已存档") && page.contains("2026年11月30日撤回"))
  }
}
