import Disclosure
import Testing

/// Numbers of notices, numerals, telephones, and the word that was probably meant.
@Suite struct BasicsTests {
  // MARK: Numbers of notices

  @Test(
    arguments: [
      ("2026-12", nil), ("〔2026〕12号", nil), ("[2026]12号", nil), ("(2026)第12号", nil),
      ("（2026）12号", nil), ("【2026】12", nil), ("２０２６－１２", nil), ("2026年第12号", nil),
      ("2026 - 12", nil), ("2026-012", nil), ("青禾社〔2026〕12号", "青禾社"), ("青禾社字[2026]第12号", "青禾社"),
      ("青禾社 2026-12", "青禾社"),
    ] as [(String, String?)])
  func `a number is read in each form that offices use`(text: String, word: String?) throws {
    let number = try DocumentNumber.parse(text).get()
    #expect(number == DocumentNumber(year: 2026, serial: 12, word: word), "\(text)")
    #expect(number.shown == "〔2026〕12号")
    #expect(number.typed == "2026-12")
  }

  @Test(arguments: [
    "", "12", "2026", "26-12", "2026-0", "2026-", "-12", "2026-12-01", "2026-1234567", "20261-2",
    "2026/12", "2026-12甲", "二〇二六-12", "十二号",
  ])
  func `what is no number is refused`(text: String) {
    #expect(throws: Misreading.self, "\(text)") { _ = try DocumentNumber.parse(text).get() }
  }

  @Test func `numbers are ordered as numbers`() {
    let sorted = [(2026, 2), (2025, 110), (2026, 10), (2025, 9)].map {
      DocumentNumber(year: $0.0, serial: $0.1)
    }.sorted()
    #expect(sorted.map(\.typed) == ["2025-9", "2025-110", "2026-2", "2026-10"])
  }

  // MARK: Numerals

  @Test func `numerals are read back as they are written, from 0 to 9999`() {
    let wrong = (0...9_999).filter { Int(hanNumeral: $0.hanNumeral) != $0 }
    #expect(wrong == [])
    #expect(Set((0...9_999).map(\.hanNumeral)).count == 10_000)
  }

  @Test(arguments: [
    (0, "零"), (7, "七"), (10, "十"), (12, "十二"), (20, "二十"), (100, "一百"), (101, "一百零一"),
    (110, "一百一十"), (1_001, "一千零一"), (1_010, "一千零一十"), (1_100, "一千一百"), (9_999, "九千九百九十九"),
    (10_000, "10000"), (-1, "-1"),
  ])
  func `a number is written as articles are counted`(number: Int, text: String) {
    #expect(number.hanNumeral == text)
  }

  @Test(arguments: [
    ("一百十", 110), ("两百", 200), ("十", 10), ("12", 12), ("１２", 12), ("一百〇三", 103), ("一百零三", 103),
  ])
  func `other ways to write a number are read`(text: String, number: Int) {
    #expect(Int(hanNumeral: text) == number)
  }

  @Test(arguments: ["", "一二", "十百", "一千千", "甲", "一百人", "1百2", "百一千", "99999999999999999999"])
  func `what is no number is not read as one`(text: String) {
    #expect(Int(hanNumeral: text) == nil, "\(text)")
  }

  // MARK: The word that was meant

  private static let keys = [
    "标题", "编号", "发布单位", "事项", "一句话", "金额", "计划贴出", "公示天数", "贴在哪", "提意见找", "贴出记录",
    "title", "number", "issuer", "planned", "contact", "boards",
  ]

  @Test(
    arguments: [
      ("标提", "标题"), ("计划帖出", "计划贴出"), ("帖出记录", "贴出记录"), ("公示天", "公示天数"), ("贴在那", "贴在哪"),
      ("tilte", "title"), ("titel", "title"), ("isuer", "issuer"), ("contakt", "contact"),
      ("题标", "标题"), ("天气预报", nil), ("水", nil), ("weather", nil), ("x", nil), ("", nil),
      ("abcdefgh", nil),
    ] as [(String, String?)])
  func `a slip leads to the word that was meant, an unrelated word to none`(
    word: String, meant: String?
  ) {
    #expect(Similarity.nearest(to: word, in: Self.keys) == meant, "\(word)")
  }

  @Test func `of two equally near the first is named, in any run`() {
    #expect(Similarity.nearest(to: "标题x", in: ["标题a", "标题b"]) == "标题a")
    #expect(Similarity.nearest(to: "标题", in: []) == nil)
  }

  @Test func `an endless word gets no suggestion`() {
    #expect(Similarity.nearest(to: String(repeating: "标", count: 100_000), in: Self.keys) == nil)
  }

  // MARK: Telephones

  @Test(arguments: [
    "0816-2200000", "2200000", "12345", "（0816）2200000", "+86 0816 2200000", "０８１６－２２０００００",
    "2200000转8",
  ])
  func `a telephone number is taken as it was written`(text: String) throws {
    #expect(try Phone.parse(text).get().text == text)
  }

  @Test(arguments: ["", "村委会", "1234", "0816-2200000村委会", "电话2200000"])
  func `what is no telephone number is refused`(text: String) {
    #expect(throws: Misreading.self, "\(text)") { _ = try Phone.parse(text).get() }
  }

  @Test func `the digits of a number are those to dial`() {
    #expect(Phone("（0816）2200000").digits == "08162200000")
    #expect(Phone("０８１６－２２０００００").digits == "08162200000")
  }
}
