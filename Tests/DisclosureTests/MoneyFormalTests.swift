import Testing

@testable import Disclosure

/// 大写: amounts in the numerals of contracts, written and read.
@Suite struct MoneyFormalTests {
  static let table: [(Int64, String)] = [
    (0, "零元整"), (5, "伍分"), (50, "伍角整"), (55, "伍角伍分"), (105, "壹元零伍分"),
    (130, "壹元叁角整"), (1_000, "壹拾元整"), (10_030, "壹佰元叁角整"), (100_100, "壹仟零壹元整"),
    (1_001_000, "壹万零壹拾元整"), (12_680_000, "壹拾贰万陆仟捌佰元整"),
    (12_860_000, "壹拾贰万捌仟陆佰元整"), (2_030_507, "贰万零叁佰零伍元零柒分"),
    (100_000_001, "壹佰万元零壹分"), (10_000_000_000, "壹亿元整"), (10_001_000_000, "壹亿零壹万元整"),
    (1_234_567_890, "壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整"), (-12_600, "负壹佰贰拾陆元整"),
  ]

  @Test(arguments: table)
  func `an amount is written as a receipt has it`(fen: Int64, text: String) {
    #expect(Money(fen: fen).formal == text)
    #expect(Money(formal: text) == Money(fen: fen))
  }

  @Test func `what is written is read back`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<10_000 {
      let size = Int64.random(in: 1...15, using: &random)
      let most = (0..<size).reduce(Int64(1)) { value, _ in value * 10 }
      let money = Money(fen: Int64.random(in: 0..<most, using: &random))
      #expect(Money(formal: money.formal) == money, "\(money)")
    }
  }

  @Test(arguments: ["", "元整", "壹贰元整", "壹拾贰万", "一百元", "壹佰元整吧", "亿亿亿元整"])
  func `what is no formal amount is refused`(text: String) {
    #expect(Money(formal: text) == nil)
  }

  @Test func `endless numerals neither crash nor count`() {
    #expect(Money(formal: String(repeating: "玖亿", count: 4_000) + "元整") == nil)
  }
}
