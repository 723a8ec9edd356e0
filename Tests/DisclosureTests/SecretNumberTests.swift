import Testing

@testable import Disclosure

@Suite("Numbers that must never be published")
struct SecretNumberTests {
  static let prefixes: [[UInt8]] = [[6, 2], [9, 5, 5, 8]]

  static func sorts(in text: String) -> [SecretNumber.Sort] {
    (SecretNumber.identities(in: text) + SecretNumber.bankCards(in: text, prefixes: prefixes)
      + SecretNumber.mobiles(in: text)).map(\.sort)
  }

  @Test(
    "An ID number is found in any disguise",
    arguments: [
      "11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ",
      "110105 19491231 002X", "110105-19491231-002X", "110105－19491231－002X",
      "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "110105\n19491231002X", "110105\u{200B}19491231002X",
      "1\u{200B}1\u{200C}0\u{FEFF}1051949123\u{2060}1002X", "110105**19491231**002X",
      "110105,19491231,002X", "110105.19491231.002X", "110105/19491231/002X",
      "110105\u{3000}19491231\u{A0}002X", "身份证11010519491231002X，", "证号：11010519491231002X。",
      "李某某11010519491231002X赵某某", "(11010519491231002X)", "11010519491231002 X",
      "１１０１０５-1949 1231 002Ｘ", "𝟏𝟏𝟎𝟏𝟎𝟓19491231002X", "编号2026-1 110105 1949 1231 002X",
      "110105491231002", "110105 491231 002", "１１０１０５４９１２３１００２", "11010519491231002Х",
    ])
  func identity(_ text: String) {
    #expect(Self.sorts(in: text) == [.identity])
  }

  @Test(
    "A bank card is found in any disguise",
    arguments: [
      "6222021234567894", "6222 0212 3456 7894", "6222-0212-3456-7894", "６２２２０２１２３４５６７８９４",
      "6222\u{200B}0212\u{200B}34567894", "卡号6222021234567894。", "6222\n0212 3456 7894",
      "6222021234567894 工行",
    ])
  func bankCard(_ text: String) {
    #expect(Self.sorts(in: text) == [.bankCard])
  }

  @Test(
    "A mobile number is found in any disguise",
    arguments: [
      "13800001234", "138 0000 1234", "138-0000-1234", "１３８００００１２３４", "138\u{200B}00001234",
      "+8613800001234", "+86 138 0000 1234", "008613800001234", "电话13800001234或来村委会",
      "1 3 8 0 0 0 0 1 2 3 4", "138**0000**1234", "138\n00001234", "19900001234", "微信号：16600001234",
      "86-138-0000-1234",
    ])
  func mobile(_ text: String) {
    #expect(Self.sorts(in: text) == [.mobile])
  }

  @Test(
    "Nothing else is taken for one",
    arguments: [
      "0816-2200000", "0816 2200000", "510703999201", "编号：〔2026〕12号", "126,800.00元",
      "1,380,000,123.00元",
      "2026-11-22 2026-11-30", "2026年11月22日至2026年12月1日", "11010519491231002＊", "11010519491231002",
      "110105********002X", "138****1234", "6222 **** **** 7894", "6222021234567890",
      "1234567890123456", "20261122000000012345", "910105194912310021234", "110105194912310021",
      "12800001234", "138000012345", "1380000123", "统一社会信用代码N2510703MF1234567X",
      "合同编号：20261122-0001", "9:00-17:00", "桩号K0+138至K1+200", "坐标104.123456，31.456789",
      "13 20 45 67 890", "138、0000、1234", "应到61 实到55 同意52 反对2 弃权1", "991231199901011234",
      "110105199902300021", "110105491331002", "12345", "https://qinghe.example/matters/2026/12/",
      "12-2026-11-22-2026-12-01", "13.5万元，1380元，0001户，1234份", "85138000012345678901234",
    ])
  func nothing(_ text: String) {
    #expect(Self.sorts(in: text).isEmpty)
  }

  @Test("A message never quotes the whole number")
  func masks() {
    #expect(SecretNumber.identities(in: "11010519491231002X").first?.masked == "110＊＊＊＊2X")
    #expect(SecretNumber.mobiles(in: "13800001234").first?.masked == "138＊＊＊＊34")
  }

  @Test("The place is that of the digits")
  func place() {
    let found = SecretNumber.mobiles(in: "请打138 0000 1234。").first
    #expect(found?.offset == 2)
    #expect(found?.length == 13)
  }

  @Test("Any valid ID number is found, whatever stands between its digits")
  func randomIdentities() {
    var random = SeededGenerator(seed: 7)
    let gaps = ["", "", "", " ", "-", "\u{200B}", "\n", "－", "\u{3000}", "**"]
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    for _ in 0..<2_000 {
      let day = Day(number: Int32.random(in: -25_000...20_000, using: &random)).parts
      let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
      var digits =
        "5107" + two(Int.random(in: 1...99, using: &random)) + "\(day.year)" + two(day.month)
        + two(day.day) + "\(Int.random(in: 100...999, using: &random))"
      let sum = zip(digits.utf8, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
      digits += ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
      let gap = gaps.randomElement(using: &random) ?? ""
      let isWide = Bool.random(using: &random)
      var text = "户主"
      for scalar in digits.unicodeScalars {
        let wide = Unicode.Scalar(scalar.value + 0xFEE0).map { String($0) } ?? ""
        text += isWide ? wide : String(scalar)
        if Int.random(in: 0..<4, using: &random) == 0 { text += gap }
      }
      #expect(SecretNumber.identities(in: text + "等").count == 1, "\(text)")
    }
  }

  @Test("Among random numbers of 18 digits fewer than one in ten thousand is taken for an ID")
  func randomDigits() {
    var random = SeededGenerator(seed: 11)
    var taken = 0
    for _ in 0..<100_000 {
      var text = ""
      for _ in 0..<18 { text += String(Int.random(in: 0...9, using: &random)) }
      taken += SecretNumber.identities(in: text).count
    }
    #expect(taken < 10)
  }
}
