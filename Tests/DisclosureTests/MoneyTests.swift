import Disclosure
import Testing

/// Amounts as clerks write them, in fen and exact.
@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("126,800元", 12_680_000), ("126800", 12_680_000), ("￥126800.00", 12_680_000),
      ("12.68万元", 12_680_000), ("12.68万", 12_680_000), ("１２６，８００元", 12_680_000),
      ("１２．６８万元", 12_680_000), ("126，800 元", 12_680_000), ("1,268,000.5元", 126_800_050),
      ("0.01元", 1), ("0", 0), ("-35.20元", -3_520), ("－35.20元", -3_520), ("3千元", 300_000),
      ("1.5亿元", 15_000_000_000), ("0.0001万元", 100), ("0.000001万元", 1), ("12.680元", 1_268),
      ("500块", 50_000), ("126,800元整", 12_680_000),
      ("92233720368547758.07", 9_223_372_036_854_775_807),
    ] as [(String, Int64)])
  func `an amount is read exactly`(text: String, fen: Int64) {
    #expect(Money(reading: text) == Money(fen: fen), "\(text)")
  }

  @Test(arguments: [
    // Thousands marks in wrong places.
    "12,68元", "12,6800元", "1,26,800元", ",800元", "126,元", "126,,800元", "1268,000元",
    "12,680,0元", "1.268,000元",
    // More than fen can hold.
    "0.001元", "12.685元", "0.00000001万元",
    // Two dots, no digits, other units, other words.
    "1.2.3元", "元", "", " ", "￥", "12.元", ".5元", "100美元", "100斤", "约100元", "一百元",
    "12万6800元", "100-200元", "--5元", "5-元", "1e3", "0x10",
    // Too large.
    "92233720368547758.08", "99999999999999999999", "9223372036854775807亿元",
  ])
  func `what is no amount is refused, never guessed`(text: String) {
    #expect(Money(reading: text) == nil, "\(text)")
  }

  @Test func `endless digits neither crash nor count`() {
    #expect(Money(reading: String(repeating: "9", count: 100_000)) == nil)
    #expect(Money(reading: "0." + String(repeating: "0", count: 100_000)) == Money(fen: 0))
  }

  @Test(
    arguments: [
      (0, "0.00"), (5, "0.05"), (50, "0.50"), (99_999, "999.99"), (100_000, "1,000.00"),
      (12_680_000, "126,800.00"), (100_000_000, "1,000,000.00"), (-3_520, "-35.20"),
      (-5, "-0.05"), (.max, "92,233,720,368,547,758.07"), (.min, "-92,233,720,368,547,758.08"),
    ] as [(Int64, String)])
  func `an amount is shown with two decimals and thousands apart`(fen: Int64, text: String) {
    #expect(Money(fen: fen).description == text)
    #expect(Money(fen: fen).yuan == text + "元")
  }

  @Test func `what is shown is read back`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let size = Int64.random(in: 0...18, using: &random)
      let most = (0..<size).reduce(Int64(1)) { value, _ in value * 10 }
      let money = Money(fen: Int64.random(in: -most...most, using: &random))
      #expect(Money(reading: money.yuan) == money)
    }
  }

  @Test func `sums and differences that do not fit are not wrapped`() {
    #expect(Money(fen: .max).adding(Money(fen: 1)) == nil)
    #expect(Money(fen: .min).adding(Money(fen: -1)) == nil)
    #expect(Money(fen: 2).adding(Money(fen: -5)) == Money(fen: -3))
    #expect(Money(fen: .min).distance(to: Money(fen: .max)) == Money(fen: .max))
    #expect(Money(fen: 3).distance(to: Money(fen: 10)) == Money(fen: 7))
    #expect(Money(fen: 10).distance(to: Money(fen: 3)) == Money(fen: 7))
  }
}
