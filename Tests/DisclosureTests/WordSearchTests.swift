import Testing

@testable import Disclosure

extension WordSearch {
  /// The first word of each rule in a text, for rules of no book.
  static func hits(
    of rules: [Rule], in text: String, _ strictness: Strictness = .unlessDenied
  ) -> [Hit] {
    hits(of: rules.map(SharedRule.init), in: text, strictness)
  }
}

/// A word of a rule counts where it is meant, not where it is denied.
@Suite struct WordSearchTests {
  static func rule(_ words: [String], with companions: [String] = []) -> Rule {
    var rule = Rule()
    rule.words = words
    rule.companions = companions
    return rule
  }

  @Test(arguments: [
    ("乱倒垃圾的罚款50元", "罚款"), ("可以处以罚款", "罚款"), ("不清理的罚款", "罚款"), ("不得拒绝，则罚款", "罚款"),
    ("不得罚款", nil), ("村里不得以任何名义罚款", nil), ("严禁罚款", nil), ("本村不设罚款", nil), ("按约定劝导", nil),
  ])
  func `a penalty counts unless it is denied in its clause`(text: String, word: String?) {
    let hits = WordSearch.hits(of: [Self.rule(["罚款"])], in: text)
    #expect(hits.map(\.word) == [word].compactMap { $0 })
  }

  @Test(arguments: [
    ("积分不够的取消分红", true), ("乱堆乱放的，扣发低保", true), ("积分不与分红挂钩，不得取消分红", false),
    ("取消会议。年底分红", false), ("扣除成本后分红", false), ("不得取消低保", false),
  ])
  func `a word with companions counts beside one of them only`(text: String, isFound: Bool) {
    let rule = Self.rule(["取消", "扣发", "扣除"], with: ["分红", "低保"])
    #expect(WordSearch.hits(of: [rule], in: text, .inClause).isEmpty == !isFound)
  }

  @Test func `a hit is counted in code points`() throws {
    let hit = try #require(WordSearch.hits(of: [Self.rule(["懒汉"])], in: "𠀀是懒汉", .always).first)
    #expect(hit.offset == 2 && hit.length == 2)
  }
}
