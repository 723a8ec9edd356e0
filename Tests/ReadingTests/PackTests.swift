import Disclosure
import Testing

@testable import Reading

/// The shipped rule packs: complete, sourced, and without what was never verified.
@Suite struct PackTests {
  static let files = ["national", "sichuan", "fucheng", "xiqu", "village-510703999201"].map {
    "rules/\($0).yaml"
  }

  @Test(arguments: files)
  func `every pack loads without findings`(file: String) throws {
    let (pack, findings) = PackReader.read(try Files.bytes(file), file: file)
    #expect(findings.map(\.message.zh) == [])
    #expect(pack?.rules.isEmpty == false)
  }

  @Test(arguments: files)
  func `every rule names its source, its rank, the day it was compared, and how strict it is`(
    file: String
  ) throws {
    let pack = try #require(PackReader.read(try Files.bytes(file), file: file).pack)
    // The day on which the first rules were held against their text.
    let first = try #require(Day("2026-11-22"))
    for rule in pack.rules {
      #expect(rule.kind != nil && rule.rank != nil && rule.degree != nil, "\(rule.id)")
      #expect(!rule.source.title.isEmpty, "\(rule.id)")
      #expect(try #require(rule.source.checked) >= first, "\(rule.id)")
      #expect(rule.source.article != nil || rule.assumption != nil, "\(rule.id)")
      if rule.days != nil, rule.kind != .counting {
        #expect(rule.direction != nil && rule.count != nil, "\(rule.id)")
      }
    }
  }

  @Test func `a law or a regulation is cited with its article and its first day`() throws {
    for file in Self.files {
      let pack = try #require(PackReader.read(try Files.bytes(file), file: file).pack)
      for rule in pack.rules where rule.rank == .law {
        #expect(rule.source.article != nil && rule.from != nil, "\(rule.id)")
      }
    }
  }

  @Test func `what is only common knowledge is not shipped`() throws {
    let ids = try Self.files.flatMap { file in
      PackReader.read(try Files.bytes(file), file: file).pack?.rules.map(\.id) ?? []
    }
    #expect(Set(ids).isDisjoint(with: ["inclusive", "membership-three-lists-7", "four-two-7"]))
    let counted = try Self.files.flatMap { file in
      PackReader.read(try Files.bytes(file), file: file).pack?.rules.compactMap(\.count) ?? []
    }
    #expect(!counted.contains(.inclusive))
  }

  @Test func `the posting of fifteen days begins with 2026 and has nothing before it`() throws {
    let book = try Self.book()
    let dividend = try #require(book.category(named: "分红"))
    #expect(dividend.owner == .collective && dividend.namesHouseholds)
    let facts = RuleFacts(
      subject: .village, category: dividend, matter: "年终分红", issuer: .collective)
    let before = try #require(Day("2025-12-31"))
    let after = try #require(Day("2026-01-01"))
    #expect(book.rules(.posting, for: facts, on: before).isEmpty)
    #expect(book.rules(.posting, for: facts, on: after).map(\.days) == [15])
    #expect(
      book.rules(.window, for: facts, on: after).map(\.citation.id) == [
        "fucheng/window-floor-5", "fucheng/window-ceiling-7", "village-510703999201/window-7",
      ])
  }

  @Test func `a community is held to its own law, never to that of villages`() throws {
    let book = try Self.book()
    for rule in book.rules where rule.scope.subjects.isEmpty || rule.scope.subjects == [.community]
    {
      #expect(!rule.source.title.contains("村民委员会组织法"), "\(rule.id)")
    }
    let own = book.rules.filter { $0.source.title == "城市居民委员会组织法（2025年修订）" }
    #expect(own.allSatisfy { $0.scope.subjects.contains(.community) && $0.rank == .law })
    #expect(
      Set(own.compactMap(\.kind)).isSuperset(of: [.posting, .procedure, .vote, .duty, .words]))
    #expect(book.category(named: "居民公约")?.id == "residents-code")
  }

  static func book() throws -> RuleBook {
    let packs = try files.compactMap { PackReader.read(try Files.bytes($0), file: $0).pack }
    return RuleBook(packs: packs, region: "510703999201")
  }
}
