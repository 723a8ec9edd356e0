import Disclosure
import Testing
import Website

/// The board and the lists: which matter stands where, and in what order.
@Suite struct BoardTests {
  private static let everything = SiteSample.oneOfEach.map(\.matter)

  @Test(
    arguments: [
      ("open", [3]), ("answering", [4]), ("planned", [2]), ("results", [7]), ("late", []),
    ] as [(String, [Int])])
  func `each part of the board shows the matters of its state`(section: String, serials: [Int])
    throws
  {
    let board = try #require(SiteSample.files(of: Self.everything)["index.html"])
    let found = SiteSample.serials(in: SiteSample.section(section, of: board))
    #expect(Set(found) == Set(serials), "\(section)")
  }

  @Test func `the states are what the table says`() {
    for (state, matter) in SiteSample.oneOfEach {
      let whole = MatterWhole(
        matter, site: MatterSample.site, rules: MatterSample.rules,
        calendar: MatterSample.calendar, outages: [])
      #expect(whole.timeline.state(on: Day("2026-11-26") ?? .earliest) == state, "\(state)")
    }
  }

  @Test func `a list by state names the matters of that state alone`() {
    let files = SiteSample.files(of: Self.everything)
    for (state, matter) in SiteSample.oneOfEach {
      let page = files["matters/state/\(state.rawValue)/index.html"]
      guard state != .draft else {
        #expect(page == nil)
        continue
      }
      let titles = SiteSample.oneOfEach.map(\.matter.title).filter { page?.contains($0) ?? false }
      #expect(titles == [matter.title], "\(state)")
    }
  }

  @Test func `a board without open matters says so`() throws {
    let board = try #require(SiteSample.files(of: [])["index.html"])
    #expect(board.contains("class=\"none\""))
    #expect(!board.contains("class=\"summary\""))
  }

  @Test func `open matters stand by their end, the first to end coming first`() throws {
    let matters = [
      SiteSample.matter(1, planned: "2026-11-24"), SiteSample.matter(2, planned: "2026-11-20"),
      SiteSample.matter(3, planned: "2026-11-23"),
    ]
    let board = try #require(SiteSample.files(of: matters)["index.html"])
    let places = matters.map { matter in board.firstRange(of: matter.title)?.lowerBound }
    let order = try [1, 2, 0].map { try #require(places[$0]) }
    #expect(order == order.sorted())
  }

  @Test func `results stand newest first, and no more than eight before the full list`() throws {
    let matters = (1...9).map { serial in
      SiteSample.matter(serial, planned: "2026-10-12") {
        $0.outcome = SiteSample.outcome("2026-11-\(10 + (serial * 4) % 9)")
      }
    }
    let board = try #require(SiteSample.files(of: matters)["index.html"])
    let results = SiteSample.section("results", of: board)
    let sorted = matters.sorted {
      ($1.outcome?.date ?? .earliest) < ($0.outcome?.date ?? .earliest)
    }
    #expect(
      SiteSample.serials(in: results) == sorted.prefix(8).compactMap { $0.number?.serial })
    #expect(results.contains("matters/state/published/index.html"))
  }

  @Test func `a plan whose day has passed is late once a check has marked it`() throws {
    let matter = SiteSample.matter(2, planned: "2026-11-20", isPosted: false)
    let mark = Finding(
      code: "W07", severity: .warning, effect: .mark, place: Place(file: matter.file),
      message: Wording("没有贴出记录", "no record of the posting"))
    let marked = try #require(
      SiteSample.files(of: [matter], marks: [matter.file: [mark]])["index.html"])
    let late = SiteSample.section("late", of: marked)
    #expect(late.contains(matter.title) && late.contains("晚了6天"))
    let unmarked = try #require(SiteSample.files(of: [matter])["index.html"])
    #expect(SiteSample.section("late", of: unmarked) == "")
  }

  @Test func `the list of all stands newest month first, and within a month newest first`() throws {
    let matters = [
      SiteSample.matter(1, planned: "2026-09-07"), SiteSample.matter(2, planned: "2026-11-16"),
      SiteSample.matter(3, planned: "2026-10-12"), SiteSample.matter(4, planned: "2026-11-02"),
      SiteSample.matter(5, planned: "2026-10-26"),
    ]
    let page = try #require(SiteSample.files(of: matters)["matters/index.html"])
    let headings = ["m11", "m10", "m9"].compactMap {
      page.firstRange(of: "<h2 id=\"\($0)\"")?.lowerBound
    }
    #expect(headings.count == 3 && headings == headings.sorted())
    let places = try [2, 4, 5, 3, 1].map { serial in
      try #require(page.firstRange(of: "关于第\(serial)件事")?.lowerBound)
    }
    #expect(places == places.sorted())
  }

  @Test func `each year has a list, and the short address shows the newest`() throws {
    let files = SiteSample.files(of: [
      SiteSample.matter(1, year: 2025, planned: "2025-11-03"),
      SiteSample.matter(2, planned: "2026-03-02"),
    ])
    #expect(files["matters/2025/index.html"]?.contains("关于第1件事") == true)
    #expect(files["matters/2026/index.html"]?.contains("关于第2件事") == true)
    let newest = try #require(files["matters/index.html"])
    #expect(newest.contains("关于第2件事") && !newest.contains("关于第1件事"))
  }

  @Test func `the order in which records are read changes no byte`() {
    #expect(
      SiteSample.files(of: Self.everything) == SiteSample.files(of: Self.everything.reversed()))
  }
}
