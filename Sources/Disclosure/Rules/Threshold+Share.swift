extension Threshold {
  /// The share alone, as one says it: 三分之二, 过半数.
  public var share: Wording {
    if isStrict, fraction.numerator * 2 == fraction.denominator {
      return Wording("过半数", "more than half")
    }
    return Wording(
      (isStrict ? "超过" : "")
        + "\(fraction.denominator.hanNumeral)分之\(fraction.numerator.hanNumeral)",
      (isStrict ? "more than " : "") + "\(fraction.numerator)/\(fraction.denominator)")
  }
}
