/// T01: nothing is left to be filled in.
public struct Placeholder: RecordCheck {
  public static let info = CheckInfo(
    code: "T01", severity: .error, effect: .withhold,
    title: Wording("有没有没填的空？", "Is anything left to be filled in?"),
    explanation: Wording(
      """
      XX、××、某某村、待定、【】、{{……}}、2026年X月这样的，是还没填的空。张某、李某某、王＊是遮住的人名，不算空。
      已经贴出的不拦，提醒改好。
      """,
      """
      XX, 某某村, 待定, empty brackets or {{…}} are blanks. 张某 and 王＊ are masks of names and no \
      blanks. A posted notice is marked, not held back.
      """),
    ruleKind: .words,
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠打算修整1️⃣XX米。
      """),
    good: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠漏水，打算修整300米。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let envelope = whole.envelope
    let rules = context.words(about: "没填的空", for: whole).map(\.rule.wordIndex)
    var isPosted = false
    if case .matter(let matter) = whole { isPosted = matter.isPosted }
    return context.dossier(of: whole).texts.compactMap { text in
      guard text.label != "note", let blank = Placeholder.blank(in: text.scalars, rules)
      else {
        return nil
      }
      return finding(
        at: text.place(offset: blank.offset, length: blank.length, in: envelope.file),
        Placeholder.message(blank.word, text.placed, whole.kind), isPosted ? .mark : .withhold)
    }
  }

  /// What to write, from the blank itself and the example of its field.
  private static func message(_ word: String, _ text: PlacedText, _ kind: RecordKind) -> Wording {
    let field = kind.fields.first { $0.key == text.label && !$0.example.isEmpty }
    let hint = Blank.hint(in: text.text)
    return Wording(
      "“\(word)”这里还没有填\(hint.map { "：\($0)" } ?? "")。"
        + (field.map { "请写，例如：\($0.name): \($0.example)" } ?? "请写上实际的内容"),
      "“\(word)” is still to be filled in; "
        + (field.map { "write for example: \($0.key): \($0.example)" }
          ?? "write what belongs here"))
  }

  /// The first blank of a text.
  private static func blank(
    in scalars: [Unicode.Scalar], _ rules: [WordIndex]
  ) -> (offset: Int, length: Int, word: String)? {
    for wanted in rules.lazy.filter({ $0.mayStand(in: scalars) }).flatMap(\.words)
    where !wanted.isEmpty && scalars.count >= wanted.count {
      for start in 0...scalars.count - wanted.count
      where scalars[start] == wanted[0]
        && scalars[start..<start + wanted.count].elementsEqual(wanted)
        && !isInSerial(start..<start + wanted.count, of: scalars)
      {
        return (start, wanted.count, String(String.UnicodeScalarView(wanted)))
      }
    }
    return nil
  }

  /// Whether the letters are part of a serial such as LXXVI, which is no blank.
  private static func isInSerial(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[range.lowerBound].isASCII, scalars[range.lowerBound].properties.isAlphabetic
    else { return false }
    func isLetter(_ index: Int) -> Bool {
      guard scalars.indices.contains(index) else { return false }
      let scalar = scalars[index]
      return scalar.isASCII && scalar.properties.isAlphabetic && scalar != "X" && scalar != "x"
    }
    return isLetter(range.lowerBound - 1) || isLetter(range.upperBound)
      || (range.lowerBound > 0 && Digits.value(of: scalars[range.lowerBound - 1]) != nil)
  }
}
