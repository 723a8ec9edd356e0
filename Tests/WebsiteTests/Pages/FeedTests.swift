import Disclosure
import FoundationEssentials
import Testing
import Website

/// Feeds and the calendar of windows.
@Suite struct FeedTests {
  private static let files = SiteSample.files(of: SiteSample.oneOfEach.map(\.matter))

  /// What the tests read of `feed.json`.
  private struct Feed: Decodable {
    struct Item: Decodable {
      var id, url, title, contentText, datePublished, dateModified: String
    }
    var version: String
    var items: [Item]
  }

  private static func feed(_ files: [String: String]) throws -> Feed {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Feed.self, from: Data(#require(files["feed.json"]).utf8))
  }

  @Test func `a feed tells of what hangs or hung, the latest change first`() throws {
    let feed = try Self.feed(Self.files)
    #expect(feed.version == "https://jsonfeed.org/version/1.1")
    // 1 is a draft, 2 only planned, 9 beyond its public time.
    let numbers = feed.items.compactMap { $0.id.split(separator: "-").last.flatMap { Int($0) } }
    #expect(Set(numbers) == [3, 4, 5, 6, 7, 8, 10])
    #expect(feed.items.map(\.dateModified) == feed.items.map(\.dateModified).sorted(by: >))
    let atom = try #require(Self.files["feed.atom"])
    for item in feed.items {
      #expect(atom.contains("<id>\(item.id)</id>"))
      #expect(atom.contains("<updated>\(item.dateModified)</updated>"))
    }
    #expect(atom.split(separator: "<entry>").count == feed.items.count + 1)
  }

  @Test func `an entry's name and date move with its facts, never with the day or the address`()
    throws
  {
    let matter = SiteSample.matter(3, planned: "2026-11-23")
    let first = try Self.feed(SiteSample.files(of: [matter], on: "2026-11-24"))
    let later = try Self.feed(
      SiteSample.files(of: [matter], on: "2026-12-20", base: "https://other.example"))
    #expect(first.items[0].id == "urn:x-gongshi:510703999201:cun:2026-3")
    #expect(later.items[0].id == first.items[0].id)
    #expect(later.items[0].dateModified == first.items[0].dateModified)
    #expect(first.items[0].datePublished == "2026-11-23T00:00:00+08:00")
    var answered = matter
    answered.objections = [SiteSample.opinion("2026-11-25")]
    let changed = try Self.feed(SiteSample.files(of: [answered]))
    #expect(changed.items[0].dateModified == "2026-11-25T00:00:00+08:00")
    #expect(changed.items[0].datePublished == first.items[0].datePublished)
  }

  @Test func `a day that is still to come is no change`() throws {
    let matter = SiteSample.matter(3, planned: "2026-11-02") {
      $0.works = SiteSample.works("2026-11-20")
      $0.works?.end = Day("2026-12-10")
    }
    let feed = try Self.feed(SiteSample.files(of: [matter]))
    #expect(feed.items[0].dateModified == "2026-11-20T00:00:00+08:00")
    let later = try Self.feed(SiteSample.files(of: [matter], on: "2026-12-11"))
    #expect(later.items[0].dateModified == "2026-12-10T00:00:00+08:00")
  }

  @Test func `nothing that is withheld or on a black list stands in feeds or calendar`() throws {
    let matter = SiteSample.matter(3, planned: "2026-11-23") { $0.title = "不能公开的题目" }
    let roll = SiteSample.roll(.black, "待改进事项", entry: "三组渠边")
    let files = SiteSample.files(
      of: [matter], [.roll(roll)], held: [matter.envelope.file: .stub])
    for name in ["feed.atom", "feed.json", "calendar.ics"] {
      let text = try #require(files[name])
      #expect(!text.contains("不能公开") && !text.contains("渠边"), "\(name)")
    }
  }

  @Test func `without an address there is a calendar and no feed`() {
    let files = SiteSample.files(of: [SiteSample.matter(3)], base: nil)
    #expect(files["feed.atom"] == nil && files["feed.json"] == nil)
    #expect(files["calendar.ics"]?.contains("BEGIN:VEVENT") == true)
    #expect(files["index.html"]?.contains("feed.atom") == false)
  }

  @Test func `a window is an event of whole days whose end is the first day outside`() throws {
    let files = SiteSample.files(of: [SiteSample.matter(3, planned: "2026-11-23")])
    let calendar = try #require(files["calendar.ics"])
    #expect(calendar.contains("DTSTART;VALUE=DATE:20261123\r\n"))
    // Seven days from the 24th to the 30th, a Monday.
    #expect(calendar.contains("DTEND;VALUE=DATE:20261201\r\n"))
    #expect(calendar.contains("STATUS:CONFIRMED\r\n"))
    #expect(!calendar.contains("20261126"), "the day of the build")
  }

  @Test func `a change raises the sequence, and what is withdrawn stays as cancelled`() throws {
    func sequence(_ matter: Matter) throws -> Int {
      let text = try #require(SiteSample.files(of: [matter])["calendar.ics"])
      return try #require(Int(text.split(separator: "SEQUENCE:")[1].prefix { $0.isNumber }))
    }
    let matter = SiteSample.matter(3, planned: "2026-11-23")
    var withdrawn = matter
    withdrawn.withdrawal = SiteSample.withdrawal("2026-11-25")
    #expect(try sequence(withdrawn) > sequence(matter))
    let text = try #require(SiteSample.files(of: [withdrawn])["calendar.ics"])
    #expect(text.contains("STATUS:CANCELLED\r\n") && text.contains("UID:urn:x-gongshi:"))
  }

  @Test func `lines are at most 75 octets, and no character is split`() throws {
    let long = String(repeating: "关于很长的题目，分号；反斜\\；", count: 20)
    let files = SiteSample.files(of: [SiteSample.matter(3) { $0.title = long }])
    let calendar = try #require(files["calendar.ics"])
    let lines = calendar.utf8.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    for line in lines {
      #expect(line.last == 13 && line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(
      calendar.replacing("\r\n ", with: "").contains(long.replacing("\\", with: "\\\\")))
  }
}
