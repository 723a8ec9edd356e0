import Testing

@testable import Disclosure

/// What a text states, found with its exact place.
@Suite struct ScannedTextTests {
  static func scanned(_ text: String) -> ScannedText {
    ScannedText(SearchedText(PlacedText(text: text, label: "body", at: Spot(line: 1, column: 1))))
  }

  static let lengths: [(String, [String])] = [
    ("公示期为5天。", ["5天"]), ("公示期为5个工作日，请看。", ["5个工作日"]), ("公示五天", ["五天"]),
    ("公示时间：７天", ["７天"]), ("公示期限为十五日", ["十五日"]), ("公示期是 7 天。", ["7 天"]),
    ("重新公示的公示期为7天", ["7天"]), ("公告期为30天", ["30天"]), ("公示期限共七天", ["七天"]),
    ("公示期满后3日内答复", []), ("公示不少于5天", []), ("公示5天后再发放", []), ("公示5天内提出", []),
    ("公示5天太短，改成7天", []), ("工期45日", []), ("公示栏3天前换了玻璃", []), ("自公示之日起5天内", []),
    ("公示期为7天，施工20天", ["7天"]), ("公示2026年账目", []), ("公示期内", []),
  ]

  @Test(arguments: lengths)
  func `the length of the window is found, other spans are not`(text: String, found: [String]) {
    let scanned = Self.scanned(text)
    #expect(scanned.statedLengths.map { scanned.written($0.range) } == found)
  }

  static let spans: [(String, [String])] = [
    ("公示期自2026年10月20日至10月26日。", ["2026-10-20 2026-10-26"]),
    ("公示期为7天（自2026年10月20日至2026年10月27日）", ["2026-10-20 2026-10-27"]),
    ("公示时间：10月20日—26日", ["2026-10-20 2026-10-26"]),
    ("公示时间：2026-10-20至2026-10-26", ["2026-10-20 2026-10-26"]),
    ("从10月20日到10月26日公示", ["2026-10-20 2026-10-26"]),
    ("公示期：１０月２０日（星期二）至１０月２７日（星期二）", ["2026-10-20 2026-10-27"]),
    ("公示期自12月28日至1月5日", ["2026-12-28 2027-01-05"]),
    ("施工从11月1日至12月10日，公示期为7天", []), ("公示期为7天，施工从11月1日至12月10日", []),
    ("公示10月20日的会议记录", []), ("公示期到10月26日为止", []), ("工期10月20日至26日", []),
    ("公示期自2026年2月30日至3月5日", []),
  ]

  @Test(arguments: spans)
  func `the days of the window are found, other days are not`(text: String, found: [String]) {
    #expect(Self.scanned(text).statedSpans(year: 2026).map { "\($0.first) \($0.last)" } == found)
  }

  static let amounts: [(String, [Int64])] = [
    ("用钱128,600元", [12_860_000]), ("约12.86万元", [12_860_000]), ("0.5亿元", [5_000_000_000]),
    ("壹拾贰万捌仟陆佰元整", [12_860_000]), ("１２８，６００元", [12_860_000]), ("3公里12人", []),
    ("每份80元、共126,800元", [8_000, 12_680_000]), ("2026年1,200方", []), ("128600.50元", [12_860_050]),
    ("1,28,600元", []), ("电话0816-2200000元", [220_000_000]), ("21500 元", [2_150_000]),
  ]

  @Test(arguments: amounts)
  func `an amount is a number with a unit of money`(text: String, fen: [Int64]) {
    #expect(Self.scanned(text).amounts.map(\.money.fen) == fen)
  }

  static let totals: [(String, [String])] = [
    ("清渠和修点，合计128,600元", ["128,600元"]), ("共计人民币12.86万元", ["12.86万元"]),
    ("总额为：128,600元", ["128,600元"]), ("补助40,000元，经费8,600元，共48,600元", ["48,600元"]),
    ("下半年共出工186个", []), ("2025年收入合计214,600元", []), ("一组合计1,200元", []),
    ("费用合计￥5,000元", ["5,000元"]), ("公共经费5,000元", []), ("总额不超过5,000元", []),
    ("全部资金总额60,000元", ["60,000元"]),
  ]

  @Test(arguments: totals)
  func `only the sum of all is a total`(text: String, found: [String]) {
    let scanned = Self.scanned(text)
    #expect(scanned.totals(among: scanned.amounts).map { scanned.written($0.range) } == found)
  }

  static let votes: [(String, [String])] = [
    ("应到61人，实到55人，同意52票，反对2票，弃权1票。", ["due61 present55 inFavour52 against2 abstaining1"]),
    ("应到46人，实到28人。到会代表27人同意、1人反对。", ["due46 present28"]),
    ("应到代表六十一人，实到五十五人", ["due61 present55"]), ("52票同意，2票反对", ["inFavour52 against2"]),
    ("大家都同意3人跟班监督", []), ("共有5人反对", []), ("不同意2票，同意３６票", ["against2 inFavour36"]),
  ]

  @Test(arguments: votes)
  func `the count of a meeting is found sentence by sentence`(text: String, found: [String]) {
    let read = Self.scanned(text).statedVotes.map { vote in
      vote.counts.map { "\($0.part.rawValue)\($0.number)" }.joined(separator: " ")
    }
    #expect(read == found)
  }

  @Test func `a rate is told from a sum`() {
    for text in ["每亩每年1,200元", "人均80元", "单价2,100元", "1,200元/亩", "每户补3,000元"] {
      let scanned = Self.scanned(text)
      #expect(scanned.amounts.allSatisfy { scanned.isRate($0) }, "\(text)")
    }
    let sum = Self.scanned("2025年可分配收益126,800元，按份额分给412户，每份100元。")
    #expect(sum.amounts.map { sum.isRate($0) } == [false, true])
  }

  @Test func `a place counts code points on its line`() {
    let text = Self.scanned("现予公示，公示期为５天。")
    let place = text.statedLengths.first.map { text.place($0.range, in: "a.md") }
    #expect(place == Place(file: "a.md", line: 1, column: 10, length: 2))
  }

  @Test func `hostile texts come to an end`() {
    for text in [
      "公示期：：：：", String(repeating: "公示期为", count: 5_000), String(repeating: "9", count: 50_000),
    ] {
      let scanned = Self.scanned(text)
      #expect(scanned.statedLengths.isEmpty && scanned.amounts.isEmpty)
    }
  }
}
