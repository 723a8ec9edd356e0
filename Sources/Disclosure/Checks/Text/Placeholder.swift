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
    var isPosted = false
    if case .matter(let matter) = whole { isPosted = matter.isPosted }
    return envelope.allTexts.compactMap { text in
      guard text.label != "note", let blank = Placeholder.blank(in: text.text) else { return nil }
      return finding(
        at: text.place(offset: blank.offset, length: blank.length, in: envelope.file),
        Wording(
          "“\(blank.word)”这里还没有填。请写上实际的内容",
          "“\(blank.word)” is still to be filled in; write what belongs here"),
        isPosted ? .mark : .withhold)
    }
  }

  private static func blank(in text: String) -> (offset: Int, length: Int, word: String)? {
    for word in words where text.contains(word) {
      let scalars = Array(text.unicodeScalars)
      let wanted = Array(word.unicodeScalars)
      for start in 0...scalars.count - wanted.count
      where scalars[start..<start + wanted.count].elementsEqual(wanted) {
        // A serial such as LXXVI is no blank.
        let before = start > 0 ? scalars[start - 1] : " "
        let after = start + wanted.count < scalars.count ? scalars[start + wanted.count] : " "
        let isLatin = { (scalar: Unicode.Scalar) in
          scalar.isASCII && scalar.properties.isAlphabetic && scalar != "X" && scalar != "x"
        }
        if word.hasPrefix("X"), isLatin(before) || isLatin(after) || Digits.value(of: before) != nil
        {
          continue
        }
        return (start, wanted.count, word)
      }
    }
    return nil
  }

  private static let words = [
    "XX", "××", "ＸＸ", "某某村", "某某镇", "某某社区", "某某单位", "某年某月", "年X月", "年×月", "月X日", "月×日", "待定", "待填",
    "{{", "【】", "【 】", "____", "（此处", "（填写",
  ]
}
