import Disclosure
import Glibc
import Testing

@testable import Workshop

/// The generated pages of `docs/` are what the program says of itself today.
///
/// `scripts/docs` writes them anew.
@Suite struct DocsTests {
  @Test(arguments: ["docs/checks.md", "docs/checks.en.md", "docs/fields.md"])
  func `the generated page is fresh`(page: String) throws {
    let expected =
      switch page {
      case "docs/checks.md": CheckReference.markdown(in: .chinese)
      case "docs/checks.en.md": CheckReference.markdown(in: .english)
      default: FieldReference.markdown
      }
    if getenv("GONGSHI_WRITE_DOCS") != nil { RepositoryFiles.write(expected, to: page) }
    let written = String(decoding: try RepositoryFiles.bytes(page), as: UTF8.self)
    #expect(written == expected, "run scripts/docs")
  }

  @Test func `every code stands in one task of the clerk's index`() {
    let indexed = ClerkTask.all.flatMap(\.codes)
    let known = Checks.infos.map(\.code) + ReadingCodes.all.map(\.code)
    #expect(Set(known).subtracting(indexed) == [], "add it to a task in ClerkTask.swift")
    #expect(Set(indexed).subtracting(known) == [], "there is no such code")
    #expect(indexed.count == Set(indexed).count)
  }

  @Test func `a change of an example names the entry that its lines belong to`() {
    let bad = CheckExample("---\n标题: 甲\n贴出记录:\n  - 2026-11-23 村委会公示栏\n---\n正文")
    let good = CheckExample("---\n标题: 甲\n贴出记录:\n  - 2026-11-24 村委会公示栏\n---\n正文")
    let change = ExampleChange(from: bad, to: good)
    #expect(change.removed.map(\.lines) == ["贴出记录:\n  - 2026-11-23 村委会公示栏"])
    #expect(change.added.map(\.lines) == ["贴出记录:\n  - 2026-11-24 村委会公示栏"])
  }
}
