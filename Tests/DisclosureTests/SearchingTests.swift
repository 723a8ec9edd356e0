import Testing

@testable import Disclosure

/// The fast searches, held against what the standard library says.
@Suite struct SearchingTests {
  /// Texts made of few different letters, so that words stand in them and nearly stand in them.
  static func texts(_ count: Int, letters: [Unicode.Scalar], seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<14, using: &generator) {
        text.append(letters[Int.random(in: letters.indices, using: &generator)])
      }
      return String(text)
    }
  }

  static let letters = Array("村民代表会议大a1０𠮷".unicodeScalars)

  @Test func `a text holds a word where the standard library finds it`() {
    let texts = Self.texts(400, letters: Self.letters, seed: 1)
    let words = Self.texts(60, letters: Array(Self.letters.prefix(5)), seed: 2).map {
      String($0.prefix(3))
    }
    var found = 0
    for text in texts {
      for word in words {
        #expect(text.holds(word) == text.contains(word), "\(word) in \(text)")
        if text.holds(word), !word.isEmpty { found += 1 }
      }
    }
    #expect(found > 100)
    #expect("".holds(""))
    #expect(!"".holds("村"))
  }

  @Test func `names are the same where their bytes are`() {
    let texts = Self.texts(80, letters: Array(Self.letters.prefix(2)), seed: 3)
    for a in texts {
      for b in texts { #expect(a.isSameBytes(as: b) == (a == b), "\(a), \(b)") }
    }
  }

  /// The plain way: every word of a rule in turn, the leftmost of them that is not denied.
  static func plainHit(_ rule: Rule, in text: String) -> (offset: Int, word: String)? {
    let scalars = Array(text.unicodeScalars)
    var best: (offset: Int, word: String)?
    for word in rule.words {
      let wanted = Array(word.unicodeScalars)
      let offsets = scalars.indices.filter { scalars[$0...].starts(with: wanted) }
      let counted = offsets.first { offset in
        let clause = scalars[..<offset].split(
          omittingEmptySubsequences: false, whereSeparator: { "。，".unicodeScalars.contains($0) })
        let before = (clause.last ?? []).suffix(8)
        return !before.indices.contains { before[$0...].starts(with: "不得".unicodeScalars) }
      }
      if let counted, best.map({ counted < $0.offset }) ?? true { best = (counted, word) }
    }
    return best
  }

  @Test func `the first word that counts is found in one pass as word by word`() {
    let letters = Array("不得罚款乱。，𠮷".unicodeScalars)
    var found = 0
    for (index, text) in Self.texts(3_000, letters: letters, seed: 6).enumerated() {
      var rule = Rule()
      rule.words = [["罚款", "罚", "款罚"], ["款罚款", "款"], ["𠮷", "乱"], ["罚款乱", "罚款"]][index % 4]
      let hit = WordSearch.hits(of: [rule], in: text).first
      let plain = Self.plainHit(rule, in: text)
      #expect(hit?.offset == plain?.offset && hit?.word == plain?.word, "\(rule.words) in \(text)")
      if hit != nil { found += 1 }
    }
    #expect(found > 500)
  }

  @Test func `code points become the text that the standard library makes of them`() {
    let letters = Array("a0é村𠮷\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}".unicodeScalars)
    for text in Self.texts(500, letters: letters, seed: 7) {
      let scalars = Array(text.unicodeScalars)
      #expect(Array(String(scalars: scalars).utf8) == Array(text.utf8))
      #expect(String(scalars: scalars.dropFirst(2)) == String(text.unicodeScalars.dropFirst(2)))
    }
  }

  @Test func `a set of code points holds what was put in`() {
    let members = Self.letters.prefix(6) + ["𠮷"]
    let set = ScalarSet(members)
    for scalar in Self.letters { #expect(set.contains(scalar) == members.contains(scalar)) }
    for text in Self.texts(200, letters: Self.letters, seed: 4) {
      let scalars = Array(text.unicodeScalars)
      #expect(set.meets(scalars) == scalars.contains(where: members.contains))
    }
    #expect(!ScalarSet([]).contains("村"))
    #expect(!ScalarSet([]).meets(["村"]))
    #expect(ScalarSet(["𠮷"]).meets(["村", "𠮷"]))
  }

  @Test func `texts passed over for want of digits have no secret number`() {
    let letters = Array("0137６𝟗- x村".unicodeScalars)
    for text in Self.texts(3_000, letters: letters, seed: 5) {
      let twice = text + text
      let searched = SearchedText(
        PlacedText(text: twice, label: "body", at: Spot(line: 1, column: 1)))
      #expect(searched.scalars == Array(twice.unicodeScalars))
      for least in [11, 15, 16] where searched.digitCount < least {
        #expect(!DigitPiece.hasDigits(least, in: twice))
      }
    }
  }
}
