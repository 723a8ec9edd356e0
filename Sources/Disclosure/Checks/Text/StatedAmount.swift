/// An amount of money as a text states it: 128,600元, 12.86万元, 壹拾贰万捌仟陆佰元整.
struct StatedAmount: Equatable {
  /// The amount.
  let money: Money
  /// Whether it stands in formal numerals (大写).
  let isFormal: Bool
  /// The number with its unit.
  let range: Range<Int>
}

extension ScannedText {
  /// All amounts with a unit of money, in order.
  var amounts: [StatedAmount] {
    var found: [StatedAmount] = []
    var index = 0
    while index < scalars.count {
      if let amount = amount(at: index) {
        found.append(amount)
        index = amount.range.upperBound
      } else if Digits.value(of: scalars[index]) != nil {
        // A number without a unit of money is passed over as a whole.
        while index < scalars.count, ScannedText.isNumeric(scalars[index]) { index += 1 }
      } else {
        index += 1
      }
    }
    return found
  }

  /// The amounts that the text calls the sum of all: 合计, 共计, 总额, 一共, … at once before them.
  ///
  /// What sums up only a part (收入合计, 一组合计) is left alone.
  func totals(among amounts: [StatedAmount]) -> [StatedAmount] {
    amounts.filter { amount in
      var index = amount.range.lowerBound
      while index > 0, ScannedText.isFiller(scalars[index - 1]) { index -= 1 }
      for filler in ScannedText.totalFillers where has(filler, at: index - filler.count) {
        index -= filler.count
        while index > 0, ScannedText.isFiller(scalars[index - 1]) { index -= 1 }
      }
      for word in ScannedText.totalWords where has(word, at: index - word.count) {
        return isWholeSum(before: index - word.count)
      }
      return false
    }
  }

  /// Whether the amount is one of each (每亩1,200元, 人均80元, 单价……) or a limit.
  func isRate(_ amount: StatedAmount) -> Bool {
    var index = amount.range.lowerBound
    while index > 0, !ScannedText.endsClause(scalars[index - 1]) { index -= 1 }
    while index < amount.range.lowerBound {
      if end(ofOneOf: ScannedText.rateWords, at: index) != nil { return true }
      index += 1
    }
    return end(ofOneOf: ScannedText.rateEnds, at: amount.range.upperBound) != nil
  }

  /// The same amount in formal numerals that follows one in digits: 126,800元（大写：……）.
  func formalTwin(of amount: StatedAmount, among amounts: [StatedAmount]) -> StatedAmount? {
    guard !amount.isFormal else { return nil }
    return amounts.first { twin in
      guard twin.isFormal, twin.range.lowerBound >= amount.range.upperBound,
        twin.range.lowerBound - amount.range.upperBound <= 10
      else { return false }
      return scalars[amount.range.upperBound..<twin.range.lowerBound].allSatisfy {
        "(大写:人民币 金额,".unicodeScalars.contains($0)
      }
    }
  }

  private func amount(at index: Int) -> StatedAmount? {
    if let formal = HanNumeral.money(in: scalars, from: index) {
      return StatedAmount(money: formal.money, isFormal: true, range: index..<formal.end)
    }
    guard Digits.value(of: scalars[index]) != nil,
      index == 0 || !ScannedText.isNumeric(scalars[index - 1])
    else { return nil }
    var end = index
    while end < scalars.count, ScannedText.isNumeric(scalars[end]) { end += 1 }
    let unit = skippingSpaces(from: end)
    guard let after = self.end(ofOneOf: ScannedText.moneyUnits, at: unit) else { return nil }
    let text = scalars[index..<end] + scalars[unit..<after]
    guard let money = Money(reading: String(scalars: text)) else { return nil }
    return StatedAmount(money: money, isFormal: false, range: index..<after)
  }

  private func isWholeSum(before index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    if ScannedText.endsClause(before) || before == " " { return true }
    return ScannedText.wholeWords.contains { has($0, at: index - $0.count) }
  }

  private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    0x30...0x39 ~= scalar.value || scalar == "," || scalar == "."
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "为" || scalar == "是" || scalar == " " || scalar == "￥"
      || scalar == "¥" || scalar == "$"
  }

  private static let moneyUnits = words("亿元", "百万元", "万元", "千元", "元整", "元")
  private static let totalWords = words(
    "总金额", "总额", "合计", "共计", "总计", "总价", "一共", "总共", "共")
  private static let totalFillers = words("人民币", "大写")
  private static let wholeWords = words(
    "金额", "资金", "费用", "预算", "分配", "以上", "上述", "全部", "两项", "三项", "各项")
  private static let rateWords = words(
    "每", "单价", "人均", "户均", "亩均", "不超过", "不低于", "以内", "限额", "罚", "奖励", "起价", "底价")
  private static let rateEnds = words("/", "每", "一")
}
