import Reading
import Testing

@testable import Disclosure

/// Lists that name places never name a person or a household.
@Suite struct PersonNameTests {
  /// Names by the words that the program ships.
  static let names = Result {
    let file = "rules/national.yaml"
    let rules = PackReader.read(try Files.bytes(file), file: file).pack?.rules ?? []
    func words(_ topic: String) -> [String] {
      rules.filter { $0.topic == topic }.flatMap(\.words)
    }
    return PersonName(
      surnames: words("姓"), households: words("户的说法"), placeEnds: words("地名尾字"),
      notInNames: words("名字里不用的字"))
  }

  @Test(arguments: [
    ("三组李某某家", "李某某"), ("张＊四", "张＊"), ("王某", "王某"), ("三组一户", "一户"), ("五组村民", "村民"),
    ("三组张建国", "张建国"), ("张建国家", "张建国"), ("李四", "李四"),
  ])
  func `a name, a mask or a household is found in a subject`(text: String, name: String) throws {
    let range = try #require(try Self.names.get().range(in: text, isSubject: true))
    let scalars = Array(text.unicodeScalars)[range]
    #expect(String(String.UnicodeScalarView(scalars)) == name)
  }

  @Test(arguments: [
    "三组渠边", "五组进村路", "村口", "二组堰塘", "高家坝", "石桥", "周家湾", "三组12号路灯", "文化广场", "方塘", "马路边",
  ])
  func `a place is no person`(text: String) throws {
    let range = try Self.names.get().range(in: text, isSubject: true)
    #expect(range == nil)
  }

  @Test(arguments: ["垃圾2处", "柴草堆在路上", "张贴不齐", "黄土外露"])
  func `a fact is searched for masks and households only`(text: String) throws {
    let range = try Self.names.get().range(in: text, isSubject: false)
    #expect(range == nil)
  }

  @Test(arguments: [
    ("信访人张建国反映", true), ("举报人：李四", true), ("举报人的信息保密", false), ("信访人反映的问题", false),
  ])
  func `a name right behind a word that speaks of somebody is found`(
    text: String, isNamed: Bool
  ) throws {
    let found = try Self.names.get().nameAfter(3, in: Array(text.unicodeScalars)) != nil
    #expect(found == isNamed)
  }
}
