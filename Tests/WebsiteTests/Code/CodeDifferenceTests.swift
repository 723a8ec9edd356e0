import Testing

@testable import Website

/// A difference as a person reads it: 【-taken out-】【+put in+】.
private func readable(_ old: String, _ new: String) -> String {
  TextDifference(from: old, to: new).parts.map { part in
    switch part {
    case .kept(let text): text
    case .removed(let text): "【-\(text)-】"
    case .added(let text): "【+\(text)+】"
    }
  }.joined()
}

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    ("不少于5天。", "不少于7天。", "不少于【-5-】【+7+】天。"),
    ("不少于15天。", "不少于5天。", "不少于【-15-】【+5+】天。"),
    ("爱护孩子，夫妻平等。", "爱护孩子，男女平等。", "爱护孩子，【-夫妻-】【+男女+】平等。"),
    ("找调解员。", "找联户长、调解员。", "找【+联户长、+】调解员。"),
    ("请一并遵守。", "请一并遵守，公共服务也一样提供。", "请一并遵守【+，公共服务也一样提供+】。"),
    ("祭祖注意防火。", "祭祖提倡献花，用火守到熄灭。", "祭祖【-注意防火-】【+提倡献花，用火守到熄灭+】。"),
    ("", "新的一条。", "【+新的一条。+】"),
    ("一样的。", "一样的。", "一样的。"),
  ])
  func aDifferenceIsReadAsWords(old: String, new: String, shown: String) {
    #expect(readable(old, new) == shown)
  }

  @Test(arguments: [
    ("金额128,600.00元。", "金额126,800.00元。"), ("甲乙丙丁", "丁丙乙甲"), ("", ""), ("甲\n乙", "甲\n丙"),
  ])
  func bothTextsCanBeReadFromIt(old: String, new: String) {
    var (before, after) = ("", "")
    for part in TextDifference(from: old, to: new).parts {
      switch part {
      case .kept(let text):
        before += text
        after += text
      case .removed(let text): before += text
      case .added(let text): after += text
      }
    }
    #expect(before == old)
    #expect(after == new)
  }

  @Test func aVeryLongTextIsComparedBySentences() {
    let head = String(repeating: "甲乙丙丁。", count: 1_000)
    let difference = TextDifference(from: "旧。" + head + "旧。", to: "新。" + head + "新。")
    #expect(
      difference.parts == [
        .removed("旧。"), .added("新。"), .kept(head), .removed("旧。"), .added("新。"),
      ])
  }

  @Test func markupIsEscapedAndParagraphsAreKept() {
    #expect(
      TextDifference(from: "甲<b>乙\n丙。", to: "甲<b>乙\n丁。").html.string
        == "<p>甲&lt;b&gt;乙</p><p><del>丙</del><ins>丁</ins>。</p>")
  }
}

@Suite struct CodeDifferenceTests {
  private func articles(_ texts: [String]) -> [ArticleText] {
    texts.enumerated().map { index, text in
      ArticleText(number: index + 1, label: "第\(index + 1)条", text: text)
    }
  }

  private func shown(_ old: [String], _ new: [String]) -> [String] {
    CodeDifference(from: articles(old), to: articles(new)).changes.map { change in
      switch change {
      case .added(let to): "增 \(to.number)"
      case .removed(let from): "删 \(from.number)"
      case .changed(let from, let to): "改 \(from.number)→\(to.number)"
      case .moved(let from, let to): "移 \(from.number)→\(to.number)"
      case .same(let from, let to): "同 \(from.number)→\(to.number)"
      }
    }
  }

  private let mutual = "邻里有事多帮一把，有矛盾先坐下来说。"
  private let elders = "孝敬老人，爱护孩子，家里的事商量着来。"
  private let feasts = "红白事从简，不铺张，不攀比。"
  private let waste = "房前屋后自己收拾，垃圾投进收集点。"

  @Test func anArticleBetweenOthersMovesNoOther() {
    #expect(
      shown([mutual, elders, feasts], [mutual, waste, elders, feasts])
        == ["同 1→1", "增 2", "同 2→3", "同 3→4"])
  }

  @Test func aRemovedArticleStandsWhereItStood() {
    #expect(
      shown([mutual, elders, feasts], [mutual, feasts]) == ["同 1→1", "删 2", "同 3→2"])
  }

  @Test func aChangedArticleIsFoundUnderAnotherNumber() {
    #expect(
      shown([mutual, feasts], [waste, mutual, feasts + "彩礼不比高低。"])
        == ["增 1", "同 1→2", "改 2→3"])
  }

  @Test func anArticleElsewhereIsMoved() {
    #expect(
      shown([mutual, elders, feasts], [feasts, mutual, elders])
        == ["移 3→1", "同 1→2", "同 2→3"])
  }

  @Test func anotherTextUnderTheSameNumberIsAnotherArticle() {
    #expect(shown([mutual], [waste]) == ["增 1", "删 1"])
  }

  @Test func tooManyArticlesArePairedByNumber() {
    let old = (0..<300).map { "第\($0)件事这样办。" }
    let new = (0..<300).map { "第\($0)件事那样办。" }
    #expect(shown(old, new) == (1...300).map { "改 \($0)→\($0)" })
  }
}
