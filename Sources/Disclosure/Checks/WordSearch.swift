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
    of rules: [SharedRule], in text: String, _ strictness: Strictness = .unlessDenied
  ) -> [Hit] {
    rules.isEmpty ? [] : hits(of: rules, in: Array(text.unicodeScalars), strictness)
  }

  /// The first word of each rule in a text of which the code points are known.
  static func hits(
    of rules: [SharedRule], in scalars: [Unicode.Scalar],
    _ strictness: Strictness = .unlessDenied
  ) -> [Hit] {
    rules.compactMap { hit(of: $0, in: scalars, strictness) }
  }

  /// The first place where a word of the rule counts; of several words there, the first.
  private static func hit(
    of shared: SharedRule, in scalars: [Unicode.Scalar], _ strictness: Strictness
  ) -> Hit? {
    let words = shared.rule.wordIndex
    guard !words.starts.isEmpty else { return nil }
    let text = scalars.span
    for offset in text.indices where words.starts.contains(text[offset]) {
      for (index, wanted) in words.words.enumerated() {
        guard isAt(offset, wanted, in: scalars),
          strictness == .always || !isDenied(at: offset, in: scalars),
          hasCompanion(
            shared.rule.companions, of: offset..<offset + wanted.count, in: scalars, strictness)
        else { continue }
        return Hit(
          rule: shared.rule, word: shared.rule.words[index], offset: offset, length: wanted.count)
      }
    }
    return nil
  }

  private static func isAt(
    _ offset: Int, _ wanted: [Unicode.Scalar], in scalars: [Unicode.Scalar]
  ) -> Bool {
    guard !wanted.isEmpty, offset + wanted.count <= scalars.count else { return false }
    for index in wanted.indices where scalars[offset + index] != wanted[index] { return false }
    return true
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
    for wanted in denials {
      guard let start = offsets(of: wanted, in: before).last else { continue }
      let between = before[(start + wanted.count)...]
      if !between.contains(where: { turns.contains($0) }) { return true }
    }
    return false
  }

  private static func hasCompanion(
    _ companions: [String], of word: Range<Int>, in scalars: [Unicode.Scalar],
    _ strictness: Strictness
  ) -> Bool {
    guard !companions.isEmpty else { return true }
    let isStrict = strictness == .inClause
    let range = stretch(
      around: word.lowerBound, in: scalars, isStrict ? clauseEnds : sentenceEnds)
    return companions.contains { companion in
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
  ].map { Array($0.unicodeScalars) }
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
