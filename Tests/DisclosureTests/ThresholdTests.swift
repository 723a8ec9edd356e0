import Disclosure
import Testing

/// How many votes a share asks for: whole people, never rounded down.
@Suite struct ThresholdTests {
  private static func threshold(_ numerator: Int, _ denominator: Int, isStrict: Bool) throws
    -> Threshold
  {
    Threshold(try #require(Fraction(numerator, denominator)), isStrict: isStrict, of: .due)
  }

  @Test(arguments: [
    (2, 3, false, 61, 41), (2, 3, false, 60, 40), (2, 3, false, 1, 1), (2, 3, false, 0, 0),
    (1, 2, true, 46, 24), (1, 2, true, 45, 23), (1, 2, false, 46, 23), (1, 2, false, 45, 23),
    (4, 5, false, 43, 35), (2, 3, true, 60, 41), (1, 1, false, 9, 9), (3, 4, false, -4, 0),
  ])
  func `a share asks for so many`(
    numerator: Int, denominator: Int, isStrict: Bool, whole: Int, needed: Int
  ) throws {
    let threshold = try Self.threshold(numerator, denominator, isStrict: isStrict)
    #expect(threshold.needed(of: whole) == needed)
  }

  @Test func `the count that suffices is the smallest, for every share and whole`() throws {
    var wrong: [String] = []
    for denominator in 1...12 {
      for numerator in 0...denominator {
        for isStrict in [false, true] {
          let threshold = try Self.threshold(numerator, denominator, isStrict: isStrict)
          for whole in 0...130 {
            // Counting up, by whole numbers alone: count/whole against numerator/denominator.
            var count = 0
            while isStrict
              ? count * denominator <= numerator * whole : count * denominator < numerator * whole
            { count += 1 }
            if threshold.needed(of: whole) != count
              || !threshold.isReached(by: count, of: whole)
              || (count > 0 && threshold.isReached(by: count - 1, of: whole))
            {
              wrong.append("\(numerator)/\(denominator) \(isStrict) of \(whole)")
            }
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `an absurd whole does not crash`() throws {
    let threshold = try Self.threshold(2, 3, isStrict: false)
    #expect(threshold.needed(of: .max) == .max)
    #expect(!threshold.isReached(by: 1, of: .max))
    #expect(threshold.needed(of: .min) == 0)
  }

  @Test(arguments: [
    ("不少于 2/3 应到", 2, 3, false, Threshold.Base.due),
    ("超过 1/2 实到", 1, 2, true, .present), ("atLeast 2/3 due", 2, 3, false, .due),
    ("moreThan 1/2 present", 1, 2, true, .present),
  ])
  func `a share is read as it is written`(
    text: String, numerator: Int, denominator: Int, isStrict: Bool, base: Threshold.Base
  ) throws {
    let fraction = try #require(Fraction(numerator, denominator))
    #expect(
      try Threshold.parse(text).get() == Threshold(fraction, isStrict: isStrict, of: base))
  }

  @Test(arguments: ["", "2/3", "不少于 2/0 应到", "不少于 3/2 应到", "不少于 0.67 应到", "多于 1/2 实到"])
  func `what is no share is refused`(text: String) {
    #expect(throws: Misreading.self) { _ = try Threshold.parse(text).get() }
  }

  @Test func `a share is said as people say it`() throws {
    let half = try Self.threshold(1, 2, isStrict: true)
    let most = try Self.threshold(2, 3, isStrict: false)
    #expect(half.share.zh == "过半数" && most.share.zh == "三分之二")
    #expect(half.wording.zh == "应到人数过半数" && most.wording.zh == "应到人数的三分之二以上")
  }
}
