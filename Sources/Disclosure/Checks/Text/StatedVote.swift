/// The count of a meeting as a text states it: 应到61人，实到55人，同意52票.
struct StatedVote: Equatable {
  /// What is counted.
  enum Part: String, CaseIterable {
    case due, present, inFavour, against, abstaining
  }

  /// One number with its place.
  struct Count: Equatable {
    let part: Part
    let number: Int
    let range: Range<Int>
  }

  /// The numbers in the order in which they stand.
  var counts: [Count]
}

extension ScannedText {
  /// The counts that the text states, one group a sentence.
  var statedVotes: [StatedVote] {
    var votes: [StatedVote] = []
    var counts: [StatedVote.Count] = []
    var index = 0
    func finish() {
      // 同意 alone is an everyday word; with the turnout or in 票 it is a count.
      if !counts.isEmpty { votes.append(StatedVote(counts: counts)) }
      counts = []
    }
    while index < scalars.count {
      if ScannedText.endsSentence(scalars[index]) {
        finish()
      } else if let count = count(at: index) {
        counts.append(count)
        index = count.range.upperBound
        continue
      }
      index += 1
    }
    finish()
    return votes.filter { vote in
      vote.counts.contains { $0.part == .due || $0.part == .present }
        || vote.counts.contains { scalars[$0.range].contains("票") }
    }
  }

  private func count(at index: Int) -> StatedVote.Count? {
    guard ScannedText.countStarts.contains(scalars[index]) else { return nil }
    for (words, part) in ScannedText.turnoutWords {
      guard let after = end(ofOneOf: words, at: index),
        let number = wholeNumber(at: skippingTurnoutWords(from: after))
      else { continue }
      // 到会代表27人同意 counts votes.
      guard let end = end(ofOneOf: ScannedText.people, at: number.end),
        !ScannedText.voteWords.contains(where: { self.end(ofOneOf: $0.0, at: end) != nil })
      else { continue }
      return StatedVote.Count(part: part, number: number.value, range: index..<end)
    }
    for (words, part) in ScannedText.voteWords {
      guard let after = end(ofOneOf: words, at: index) else { continue }
      let start = skippingSpaces(from: after)
      if let number = wholeNumber(at: start),
        let end = end(ofOneOf: ScannedText.people, at: number.end)
      {
        return StatedVote.Count(part: part, number: number.value, range: index..<end)
      }
    }
    // 27人同意, 1票反对
    if let number = wholeNumber(at: index), index == 0 || wholeNumber(at: index - 1) == nil,
      let unit = end(ofOneOf: ScannedText.people, at: number.end)
    {
      for (words, part) in ScannedText.voteWords {
        if let end = end(ofOneOf: words, at: unit) {
          return StatedVote.Count(part: part, number: number.value, range: index..<end)
        }
      }
    }
    return nil
  }

  private func skippingTurnoutWords(from index: Int) -> Int {
    var index = index
    while let end = end(ofOneOf: ScannedText.turnoutFillers, at: index) { index = end }
    return index
  }

  private static let turnoutWords: [([[Unicode.Scalar]], StatedVote.Part)] = [
    (words("应到"), .due), (words("实到", "到会"), .present),
  ]
  private static let voteWords: [([[Unicode.Scalar]], StatedVote.Part)] = [
    (words("不同意", "反对"), .against), (words("同意", "赞成"), .inFavour), (words("弃权"), .abstaining),
  ]
  /// The letters and digits with which a count can begin.
  private static let countStarts = ScalarSet(
    (turnoutWords + voteWords).flatMap { $0.0.compactMap(\.first) } + HanNumeral.letters
      + "0123456789０１２３４５６７８９".unicodeScalars)
  private static let turnoutFillers = words(
    "会", "村民", "居民", "成员", "代表", "理事", "户", "人数", "为", ":", " ")
  private static let people = words("人", "票", "名", "户")
}
