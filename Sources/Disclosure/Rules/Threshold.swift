/// A share that has to be reached or passed: `不少于 2/3 应到`, `超过 1/2 实到`.
public struct Threshold: Sendable, Hashable {
  /// Of what the share is taken.
  public enum Base: String, Sendable, Hashable {
    /// 应到: all who are entitled to come.
    case due
    /// 实到: those present.
    case present
  }

  /// The share.
  public var fraction: Fraction
  /// Whether the share itself is not enough (超过; 过半数 means more than half).
  public var isStrict: Bool
  /// Of what it is taken.
  public var base: Base

  /// Creates a threshold.
  public init(_ fraction: Fraction, isStrict: Bool, of base: Base) {
    self.fraction = fraction
    self.isStrict = isStrict
    self.base = base
  }

  /// The smallest count that suffices out of `whole`.
  public func needed(of whole: Int) -> Int {
    let (product, overflow) = max(whole, 0).multipliedReportingOverflow(by: fraction.numerator)
    guard !overflow else { return Int.max }
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: fraction.denominator)
    if isStrict { return quotient + 1 }
    return rest == 0 ? quotient : quotient + 1
  }

  /// Whether `count` out of `whole` suffices.
  public func isReached(by count: Int, of whole: Int) -> Bool {
    count >= needed(of: whole)
  }

  /// The share in words: 全体的三分之二以上, 到会的过半数.
  public var wording: Wording {
    let share = "\(fraction.denominator.hanNumeral)分之\(fraction.numerator.hanNumeral)"
    let isHalf = fraction.numerator * 2 == fraction.denominator
    let zhBase = base == .due ? "应到人数" : "到会人数"
    let enBase = base == .due ? "all members" : "those present"
    if isStrict {
      return Wording(
        isHalf ? "\(zhBase)过半数" : "超过\(zhBase)的\(share)",
        "more than \(fraction.numerator)/\(fraction.denominator) of \(enBase)")
    }
    return Wording(
      "\(zhBase)的\(share)以上", "at least \(fraction.numerator)/\(fraction.denominator) of \(enBase)")
  }
}

extension Threshold: FieldValue {
  public static var shape: FieldShape { .threshold }

  public static func parse(_ text: String) -> Result<Threshold, Misreading> {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, let isStrict = words[parts[0]], let base = bases[parts[2]] else {
      return .failure(misread(text))
    }
    let numbers = parts[1].split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, let fraction = Fraction(numbers[0], numbers[1]) else {
      return .failure(misread(text))
    }
    return .success(Threshold(fraction, isStrict: isStrict, of: base))
  }

  /// The words that compare.
  public static var comparisons: [String] { words.keys.sorted() }
  /// The words for that of which the share is taken.
  public static var baseWords: [String] { bases.keys.sorted() }

  private static let words = ["不少于": false, "超过": true, "atLeast": false, "moreThan": true]
  private static let bases: [String: Base] = [
    "应到": .due, "实到": .present, "due": .due, "present": .present,
  ]

  private static func misread(_ text: String) -> Misreading {
    Misreading(
      code: "R04",
      what: Wording(
        "“\(text)”不是比例，写成“不少于 2/3 应到”或“超过 1/2 实到”",
        "“\(text)” is not a share; write “atLeast 2/3 due” or “moreThan 1/2 present”"),
      write: "不少于 2/3 应到")
  }
}
