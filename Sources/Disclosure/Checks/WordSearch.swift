/// Searches a text for the words of rules, sentence by sentence.
enum WordSearch {
  /// A word of a rule found in a text.
  struct Hit {
    var rule: Rule
    var word: String
    /// The offset of the word in the text, in code points.
    var offset: Int
    /// Its length in code points.
    var length: Int
  }

  /// How much stands beside a word before it counts.
  enum Strictness {
    /// Wherever it stands.
    case always
    /// Not where it is denied right before it: 不得罚款.
    case unlessDenied
    /// Not where it is denied, and only beside a companion that it can be about, in its own clause.
    case inClause
  }

  /// The first word of each rule in a text.
  static func hits(
    of rules: [Rule], in text: String, _ strictness: Strictness = .unlessDenied
  ) -> [Hit] {
    rules.isEmpty ? [] : hits(of: rules, in: Array(text.unicodeScalars), strictness)
  }

  /// The first word of each rule in a text of which the code points are known.
  static func hits(
    of rules: [Rule], in scalars: [Unicode.Scalar], _ strictness: Strictness = .unlessDenied
  ) -> [Hit] {
    var hits: [Hit] = []
    let span = rules.span
    for index in span.indices where span[index].wordIndex.mayStand(in: scalars) {
      if let hit = hit(of: span[index], in: scalars, strictness) { hits.append(hit) }
    }
    return hits
  }

  private static func hit(
    of rule: Rule, in scalars: [Unicode.Scalar], _ strictness: Strictness
  ) -> Hit? {
    var best: Hit?
    for (word, wanted) in zip(rule.words, rule.wordIndex.words) {
      for offset in offsets(of: wanted, in: scalars[...]) {
        guard best.map({ offset < $0.offset }) ?? true else { break }
        if strictness != .always, isDenied(at: offset, in: scalars) { continue }
        guard hasCompanion(rule, of: offset..<offset + wanted.count, in: scalars, strictness)
        else { continue }
        best = Hit(rule: rule, word: word, offset: offset, length: wanted.count)
        break
      }
    }
    return best
  }

  private static func offsets(
    of wanted: [Unicode.Scalar], in scalars: ArraySlice<Unicode.Scalar>
  ) -> [Int] {
    guard let first = wanted.first, scalars.count >= wanted.count else { return [] }
    // A plain loop: this is where checking spends most of its time.
    var offsets: [Int] = []
    var start = scalars.startIndex
    let last = scalars.endIndex - wanted.count
    while start <= last {
      if scalars[start] == first,
        scalars[start..<start + wanted.count].elementsEqual(wanted)
      {
        offsets.append(start)
      }
      start += 1
    }
    return offsets
  }

  /// Whether the word is denied right before it: 不得、不能以此……, with nothing between that turns it
  /// round again.
  private static func isDenied(at offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let clause = stretch(around: offset, in: scalars, clauseEnds)
    let before = scalars[max(clause.lowerBound, offset - 8)..<offset]
    for denial in denials {
      let wanted = Array(denial.unicodeScalars)
      guard let start = offsets(of: wanted, in: before).last else { continue }
      let between = before[(start + wanted.count)...]
      if !between.contains(where: { turns.contains($0) }) { return true }
    }
    return false
  }

  private static func hasCompanion(
    _ rule: Rule, of word: Range<Int>, in scalars: [Unicode.Scalar], _ strictness: Strictness
  ) -> Bool {
    guard !rule.companions.isEmpty else { return true }
    let isStrict = strictness == .inClause
    let range = stretch(
      around: word.lowerBound, in: scalars, isStrict ? clauseEnds : sentenceEnds)
    return rule.companions.contains { companion in
      offsets(of: Array(companion.unicodeScalars), in: scalars[range]).contains { start in
        guard isStrict, start >= word.upperBound else { return true }
        // 扣除成本后分红 takes nothing from anyone's share.
        return !scalars[word.upperBound..<start].contains("后")
      }
    }
  }

  private static func stretch(
    around offset: Int, in scalars: [Unicode.Scalar], _ ends: Set<Unicode.Scalar>
  ) -> Range<Int> {
    let start = scalars[..<offset].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
    let end = scalars[offset...].firstIndex { ends.contains($0) } ?? scalars.count
    return start..<end
  }

  private static let denials = [
    "不得", "不能", "不准", "不可", "禁止", "严禁", "不会", "不设", "不搞", "不再", "不应", "不和", "不与", "不跟", "不作", "不是",
    "没有", "无权", "不许", "不随意",
  ]
  private static let turns: Set<Unicode.Scalar> = ["的", "则", "者", "就"]
  private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "！", "？", "；", "\n", ";", "!", "?"]
  private static let clauseEnds: Set<Unicode.Scalar> = sentenceEnds.union(["，", ",", "：", ":"])
}

extension Rule {
  /// The severity and the effect of a finding that rests on this rule.
  var weight: (severity: Severity, effect: Effect) {
    switch degree ?? .advise {
    case .must: (.error, .withhold)
    case .mark: (.warning, .mark)
    case .advise: (.warning, .advise)
    }
  }
}
