import Disclosure
import Testing

@testable import Reading

/// The repository's own site reads without findings.
@Suite struct RepositoryTests {
  @Test func `the site file loads`() throws {
    let (site, _, findings) = SiteReader.read(try Files.bytes("site.yaml"))
    #expect(findings.map(\.message.zh) == [])
    #expect(site?.issuers.count == 8)
    #expect(site?.issuers.first?.word == "青禾村")
    #expect(site?.boards.filter(\.isRequired).count == 2)
    #expect(site?.contact?.phone?.text == "0816-2200000")
    #expect(site?.region == "510703999201")
  }

  @Test func `every record loads`() throws {
    for file in try Files.list("content") where file.hasSuffix(".md") {
      let reading = RecordReader.read(
        try Files.bytes(file), file: file, context: RecordContext(folder: Files.folder(of: file)))
      #expect(reading.findings.map(\.message.zh) == [], "\(file)")
      #expect(reading.record != nil, "\(file)")
    }
  }

  @Test func `a table goes where the record says, a household list on paper`() throws {
    let file = "content/matters/2026/社04-年终分红.md"
    let reading = RecordReader.read(
      try Files.bytes(file), file: file,
      context: RecordContext(folder: Files.folder(of: file), rules: try PackTests.book()))
    let tables = try #require(reading.record as? Matter).envelope.tables
    #expect(tables.map(\.name) == ["分配到组.csv", "分配到户.csv"])
    #expect(tables.map(\.channel) == [.web, .paper])
    #expect(tables.allSatisfy { $0.isReadable })
    #expect(tables[0].header.first == "组")
  }

  @Test func `every calendar loads`() throws {
    let files = try Files.list("rules/calendars").filter { $0.hasSuffix(".csv") }
    #expect(files.count >= 20)
    for file in files {
      guard file.utf8.count == "rules/calendars/2026.csv".utf8.count else { continue }
      let reading = CalendarReader.read(try Files.bytes(file), file: file)
      #expect(reading.findings.map(\.message.zh) == [], "\(file)")
      #expect(reading.year != nil, "\(file)")
    }
  }
}
