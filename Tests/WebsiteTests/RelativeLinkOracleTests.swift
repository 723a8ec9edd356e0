import Testing

@testable import Website

/// Relative links, held against the plain way to make them: folder by folder.
@Suite struct RelativeLinkOracleTests {
  static func plain(from page: PageAddress, to target: PageAddress) -> String {
    let start = page.path.split(separator: "/").dropLast()
    let end = target.path.split(separator: "/")
    var shared = 0
    while shared < start.count, shared < end.count - 1, start[shared] == end[shared] { shared += 1 }
    let up = Array(repeating: "..", count: start.count - shared)
    let down = end.dropFirst(shared).map { PercentEncoding.path(String($0)) }
    return (up + down).joined(separator: "/")
  }

  @Test func `any two addresses are linked as folder by folder`() throws {
    let parts = ["a", "ab", "村", "村规", "index.html"]
    var paths = parts
    for _ in 0..<2 { paths += parts.flatMap { part in paths.map { part + "/" + $0 } } }
    let addresses = try Set(paths).sorted().map { try #require(PageAddress($0)) }
    for page in addresses {
      for target in addresses {
        #expect(RelativeLink.from(page, to: target) == Self.plain(from: page, to: target))
      }
    }
  }
}
