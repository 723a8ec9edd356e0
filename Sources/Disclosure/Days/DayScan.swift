/// Walks over the parts of a date as a clerk typed it.
struct DayScan {
  /// What stands between year, month and day.
  enum Separator { case hyphen, dot, slash, written }

  private var rest: [Unicode.Scalar]
  private var index = 0

  /// Starts at the first scalar; a longer text than any date is cut, and so is no date.
  init(_ scalars: some Collection<Unicode.Scalar>) {
    rest = Array(scalars.prefix(48))
    if scalars.dropFirst(48).first != nil { rest.append("?") }
  }

  private var next: Unicode.Scalar? { index < rest.count ? rest[index] : nil }

  /// Steps over spaces, tabs and ideographic spaces.
  mutating func skipSpaces() {
    while let scalar = next, scalar == " " || scalar == "\t" || scalar == "\u{3000}" {
      index += 1
    }
  }

  /// Takes a number of so many digits, half or full width.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    skipSpaces()
    var value = 0
    var count = 0
    while let scalar = next, let digit = DayScan.digit(scalar) {
      value = value * 10 + digit
      count += 1
      index += 1
      if count > digits.upperBound { return nil }
    }
    return digits.contains(count) ? value : nil
  }

  /// Takes what stands after the year, and says which way of writing it begins.
  mutating func separator() -> Separator? {
    skipSpaces()
    defer { index += 1 }
    switch next {
    case "-", "－", "–", "—", "‐": return .hyphen
    case ".", "．", "。": return .dot
    case "/", "／": return .slash
    case "年": return .written
    default: return nil
    }
  }

  /// Takes what stands after the month, in the way of writing that the year began.
  mutating func separator(matching first: Separator) -> Bool {
    if first == .written {
      skipSpaces()
      return take("月")
    }
    return separator() == first
  }

  /// Takes `scalar` if it comes next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard next == scalar else { return false }
    index += 1
    return true
  }

  /// Takes a weekday, bracketed or bare, if there is one, and says whether the text ends there.
  mutating func endsAfterWeekday() -> Bool {
    skipSpaces()
    if next == nil { return true }
    let bracketed = take("（") || take("(")
    if take("星") { guard take("期") else { return false } } else if !take("周") { return false }
    guard let sign = next, "一二三四五六日天".unicodeScalars.contains(sign) else { return false }
    index += 1
    if bracketed { guard take("）") || take(")") else { return false } }
    skipSpaces()
    return next == nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
