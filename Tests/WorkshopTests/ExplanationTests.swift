import Disclosure
import Testing

@testable import Workshop

/// Whatever code a clerk reads, `gongshi explain` knows it.
@Suite struct ExplanationTests {
  @Test func `every code that the sources give is explained, and no code means two things`() throws
  {
    var given: Set<String> = []
    for file in try RepositoryFiles.list("Sources") where file.hasSuffix(".swift") {
      let text = String(decoding: try RepositoryFiles.bytes(file), as: UTF8.self)
      for match in text.matches(of: /"([WPRSBFLDT][0-9]{2})"/) { given.insert(String(match.1)) }
    }
    let known = Checks.infos.map(\.code) + ReadingCodes.all.map(\.code)
    #expect(given.subtracting(known).sorted() == [])
    #expect(Set(known).count == known.count)
  }

  @Test(arguments: ["R01", "r31", "T22", "W01"])
  func `an explanation says what it is in both languages`(code: String) throws {
    for language in [Language.chinese, .english] {
      let text = try #require(Explanation.text(of: code, in: language))
      #expect(text.hasPrefix(code.uppercased()))
      #expect(!text.contains("1️⃣"))
    }
  }

  @Test func `a code that does not exist gets the nearest one`() {
    #expect(Explanation.text(of: "R99", in: .chinese) == nil)
    #expect(Explanation.unknown("W001", in: .chinese).contains("是不是"))
  }
}
