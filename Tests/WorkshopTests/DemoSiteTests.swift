import Disclosure
import Testing
import Website

@testable import Workshop

/// The repository's own site, rendered in memory.
@Suite struct DemoSiteTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The files of the site by address.
  private static func files() throws -> [String: String] {
    var freezing = try Freezing(site: root)
    let (frozen, _) = freezing.freeze(for: DayChoice(asked: nil, today: .earliest))
    let site = try #require(frozen)
    let shelf = ThemeShelf(of: freezing.folder, site: site.site, language: .chinese)
    let folder = freezing.folder
    let snapshot = Snapshot(
      site: site.site, day: site.day, language: .chinese, baseURL: "https://qinghe.example",
      register: site.register, wholes: site.wholes, marks: [:], held: [:], theme: shelf.theme,
      assets: shelf.assets, file: { folder.bytes($0) })
    let (jobs, findings) = SiteMap.jobs(for: snapshot)
    #expect(findings == [] && shelf.findings == [])
    return Dictionary(
      jobs.map { ($0.address.path, String(decoding: $0.render(), as: UTF8.self)) },
      uniquingKeysWith: { first, second in
        Issue.record("two files with one address")
        return first
      })
  }

  @Test func `every link on every page leads to a file, and every fragment to a place in it`()
    throws
  {
    let files = try Self.files()
    #expect(files.count > 50)
    var broken: [String] = []
    var count = 0
    for (path, text) in files.sorted(by: { $0.key < $1.key })
    where path.hasSuffix(".html") && path != "404.html" {
      for link in Self.links(in: text) where !Self.isOutside(link) {
        count += 1
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : Self.resolved(String(parts[0]), from: path)
        guard let page = files[target] else {
          broken.append("\(path): \(link)")
          continue
        }
        if parts.count == 2, !page.contains("id=\"\(Self.decoded(String(parts[1])))\"") {
          broken.append("\(path): \(link) (no such place)")
        }
      }
    }
    #expect(broken == [])
    #expect(count > 500)
  }

  @Test func `no page asks another site for anything, and none has a script or style of its own`()
    throws
  {
    for (path, text) in try Self.files() where path.hasSuffix(".html") {
      #expect(text.contains("Content-Security-Policy"), "\(path)")
      for part in ["src=\"http", "src=\"//", "style=\"", "<style", " onclick=", "javascript:"] {
        #expect(!text.contains(part), "\(path): \(part)")
      }
      for script in text.split(separator: "<script").dropFirst() {
        #expect(script.prefix { $0 != ">" }.contains("src="), "\(path)")
      }
    }
  }

  @Test func `the same input gives the same bytes`() throws {
    #expect(try Self.files() == Self.files())
  }

  private static func links(in text: String) -> [String] {
    ["href=\"", "src=\""].flatMap { attribute in
      text.split(separator: attribute, omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
      }
    }
  }

  private static func isOutside(_ link: String) -> Bool {
    ["http:", "https:", "tel:", "mailto:", "data:"].contains { link.hasPrefix($0) }
  }

  /// The path that a relative link names.
  private static func resolved(_ link: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        if parts.isEmpty { return "outside: \(link)" }
        parts.removeLast()
      } else if part != "." {
        parts.append(decoded(String(part)))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
