import Disclosure
import FoundationEssentials
import Testing
import Website

/// The files for machines.
@Suite struct DataFileTests {
  private static let files = SiteSample.files(of: SiteSample.oneOfEach.map(\.matter))

  /// What the tests read of `data/matters.json`.
  private struct Matters: Decodable {
    struct Item: Decodable {
      var number, path, title, summary: String?
    }
    var version: Int
    var matters: [Item]
  }

  @Test func `the matters are well-formed JSON, newest first, drafts left out`() throws {
    for path in ["data/matters.json", "data/2026.json"] {
      let text = try #require(Self.files[path])
      let data = try JSONDecoder().decode(Matters.self, from: Data(text.utf8))
      #expect(data.version == 1)
      #expect(data.matters.map(\.number) == (2...10).reversed().map { "2026-\($0)" })
      #expect(
        data.matters.allSatisfy { $0.path == "matters/2026/\(($0.number ?? "").dropFirst(5))/" })
      let archived = data.matters.first { $0.number == "2026-9" }
      #expect(archived?.summary == nil)
    }
  }

  @Test func `what a clerk writes cannot break the JSON or the table`() throws {
    let nasty = "“引号”\"双\"\\反斜\n换行\t</script>\u{2028}，=1+1"
    let matter = SiteSample.matter(1) { ($0.title, $0.summary) = (nasty, nasty) }
    let files = SiteSample.files(of: [matter])
    let json = try #require(files["data/matters.json"])
    let data = try JSONDecoder().decode(Matters.self, from: Data(json.utf8))
    #expect(data.matters.map(\.title) == [nasty] && data.matters.map(\.summary) == [nasty])
    #expect(!json.contains("</script"))
  }

  @Test func `a table with a formula does not start one in a spreadsheet`() throws {
    let matter = SiteSample.matter(1) { $0.title = "=HYPERLINK(1)" }
    let csv = try #require(SiteSample.files(of: [matter])["data/matters.csv"])
    #expect(!csv.contains(",=HYPERLINK") && csv.contains("HYPERLINK"))
  }

  @Test func `robots and sitemaps name each other and every public page once`() throws {
    let robots = try #require(Self.files["robots.txt"])
    #expect(
      robots == "User-agent: *\nAllow: /\nSitemap: https://qinghe.example/sitemap.xml\n")
    let index = try #require(Self.files["sitemap.xml"])
    #expect(index.contains("<loc>https://qinghe.example/sitemap-site.xml</loc>"))
    #expect(index.contains("<loc>https://qinghe.example/sitemap-2026.xml</loc>"))
    let year = try #require(Self.files["sitemap-2026.xml"])
    let shown = SiteSample.oneOfEach.filter { $0.state != .draft && $0.state != .archived }
    for (state, matter) in shown {
      let address = "<loc>https://qinghe.example/matters/2026/\(matter.number?.serial ?? 0)/</loc>"
      #expect(year.split(separator: address).count == 2, "\(state)")
    }
    #expect(year.split(separator: "<url>").count == shown.count + 1)
    #expect(!year.contains("index.html"))
  }

  @Test func `the last change is a dated fact, never the plan or the day of the build`() throws {
    let year = try #require(Self.files["sitemap-2026.xml"])
    #expect(year.contains("matters/2026/2/</loc></url>"), "planned only")
    #expect(year.contains("matters/2026/3/</loc><lastmod>2026-11-23</lastmod>"))
    #expect(year.contains("matters/2026/7/</loc><lastmod>2026-11-25</lastmod>"))
  }

  @Test func `without an address there is no sitemap`() {
    let files = SiteSample.files(of: [SiteSample.matter(1)], base: nil)
    #expect(files["robots.txt"] == "User-agent: *\nAllow: /\n")
    #expect(!files.keys.contains { $0.hasPrefix("sitemap") })
  }

  @Test func `a day that changes no state changes no data file`() {
    let matters = [SiteSample.matter(1), SiteSample.matter(2, planned: "2026-11-20")]
    let days = ["2026-11-24", "2026-11-25"].map { day in
      SiteSample.files(of: matters, on: day).filter {
        $0.key.hasPrefix("data/") && $0.key != "data/build.js" && !$0.key.hasSuffix(".html")
      }
    }
    #expect(days[0] == days[1] && days[0].count >= 4)
  }
}
