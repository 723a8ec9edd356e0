import Disclosure

/// Finds a day at the start of a word, even where the next word is glued to it.
enum DayWords {
  /// How many code points from `start` on are written like a day; nil where none are.
  static func length(at start: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = start
    var digits = 0
    var groups = 0
    var end = start
    while index < scalars.endIndex, index - start < 16 {
      let scalar = scalars[index]
      if Digits.value(of: scalar) != nil {
        digits += 1
        if digits == 1 { groups += 1 }
        guard groups == 1 ? digits <= 4 : digits <= 2 else { break }
        index += 1
        if groups == 3 { end = index }
        continue
      }
      if groups == 1, digits != 4 { return nil }
      digits = 0
      switch scalar {
      case "-", "－", ".", "．", "/", "／", "年", "月", "—", "–":
        guard groups < 3 else { return end - start }
        index += 1
      case "日", "号":
        return groups == 3 ? index + 1 - start : nil
      default:
        return groups == 3 ? end - start : nil
      }
    }
    return groups == 3 ? end - start : nil
  }
}
