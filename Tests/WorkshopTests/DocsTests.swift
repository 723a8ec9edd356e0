import Glibc
import Testing

@testable import Workshop

/// The generated pages of `docs/` are what the program says of itself today.
///
/// `scripts/docs` writes them anew.
@Suite struct DocsTests {
  static let pages = ["docs/checks.md", "docs/fields.md"]

  @Test(arguments: pages)
  func `the generated page is fresh`(page: String) throws {
    let expected = page == "docs/checks.md" ? CheckReference.markdown : FieldReference.markdown
    if getenv("GONGSHI_WRITE_DOCS") != nil { RepositoryFiles.write(expected, to: page) }
    let written = String(decoding: try RepositoryFiles.bytes(page), as: UTF8.self)
    #expect(written == expected, "run scripts/docs")
  }
}
