/// Recognises a person or a household in a few words, for lists that name places only.
struct PersonName {
  private let surnames: Set<Unicode.Scalar>
  private let households: [[Unicode.Scalar]]
  private let placeEnds: Set<Unicode.Scalar>
  private let notInNames: Set<Unicode.Scalar>

  /// Takes the surnames, the words for a household, and the letters that end a place or stand in no
  /// name, from the rules of a record.
  init(_ context: CheckContext, for whole: Whole) {
    func words(_ topic: String) -> [String] {
      context.words(about: topic, for: whole).flatMap(\.rule.words)
    }
    self.init(
      surnames: words("姓"), households: words("户的说法"), placeEnds: words("地名尾字"),
      notInNames: words("名字里不用的字"))
  }

  /// Takes the words themselves.
  init(surnames: [String], households: [String], placeEnds: [String], notInNames: [String]) {
    self.surnames = Set(surnames.flatMap(\.unicodeScalars))
    self.households = households.map { Array($0.unicodeScalars) }
    self.placeEnds = Set(placeEnds.flatMap(\.unicodeScalars))
    self.notInNames = Set(notInNames.flatMap(\.unicodeScalars))
  }

  /// The offset and length of what names a person or a household, in code points: a mask (张某, 李＊四),
  /// one household (一户, 某户), or a name where a place should stand.
  func range(in text: String, isSubject: Bool) -> Range<Int>? {
    let scalars = Array(text.unicodeScalars)
    if let mask = mask(in: scalars) { return mask }
    for wanted in households {
      guard !wanted.isEmpty, scalars.count >= wanted.count else { continue }
      for start in 0...scalars.count - wanted.count
      where scalars[start..<start + wanted.count].elementsEqual(wanted) {
        return start..<start + wanted.count
      }
    }
    return isSubject ? name(in: scalars) : nil
  }

  /// The name behind a word that speaks of somebody, as in 信访人张三; nil where none follows.
  func nameAfter(_ end: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var start = end
    while start < scalars.count, PersonName.links.contains(scalars[start]), start < end + 2 {
      start += 1
    }
    guard start < scalars.count, surnames.contains(scalars[start]) else { return nil }
    var last = start + 1
    while last < scalars.count, last < start + 3, isNamePart(scalars[last]) { last += 1 }
    return last > start + 1 ? start..<last : nil
  }

  /// The name right before a word, at the beginning of the text or behind a word of paying, as in
  /// 付张建国举报奖励; nil where none stands there.
  func nameBefore(_ start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    for length in [3, 2] where start >= length {
      let first = start - length
      guard surnames.contains(scalars[first]), scalars[first + 1..<start].allSatisfy(isNamePart),
        first == 0 || PersonName.payings.contains(scalars[first - 1])
          || PersonName.links.contains(scalars[first - 1])
      else { continue }
      return first..<start
    }
    return nil
  }

  /// A mask such as 张某 or 李＊四.
  func mask(in text: String) -> Range<Int>? { mask(in: Array(text.unicodeScalars)) }

  private func mask(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    for (index, scalar) in scalars.enumerated() where index > 0 {
      guard scalar == "某" || scalar == "＊" || scalar == "*" || scalar == "×",
        surnames.contains(scalars[index - 1])
      else { continue }
      var end = index + 1
      while end < scalars.count, end < index + 2,
        scalars[end] == "某" || scalars[end] == "＊" || scalars[end] == "*"
      { end += 1 }
      return index - 1..<end
    }
    return nil
  }

  /// A name at the end of a subject, by itself or behind the group: 三组张建国.
  private func name(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var end = scalars.count
    if scalars.last == "家" { end -= 1 }
    let start = scalars[..<end].lastIndex { PersonName.groups.contains($0) }.map { $0 + 1 } ?? 0
    guard (2...3).contains(end - start), surnames.contains(scalars[start]),
      scalars[start + 1..<end].allSatisfy(isNamePart),
      end < scalars.count || !placeEnds.contains(scalars[end - 1])
    else { return nil }
    return start..<end
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) && !notInNames.contains(scalar)
  }

  private static let links: Set<Unicode.Scalar> = ["：", ":", "是", "为", "（", "(", " ", "“"]
  private static let payings: Set<Unicode.Scalar> = ["付", "给", "发", "予", "向", "，", "、", "）", ")"]
  private static let groups: Set<Unicode.Scalar> = ["组", "社", "队", "村", "号", " ", "、"]
}
