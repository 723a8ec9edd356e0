import Disclosure
import Notation

/// One line of facts, as minutes have it, sorted into the fields that its parts belong to.
///
/// A part is recognised by its look: a day takes the first field for a day that is still free, a
/// telephone number and a word of a choice likewise; a field's name takes what follows, up to the
/// next name. What is left goes to the text fields of `rest` in their order, all that remains to
/// the last.
struct FactLine {
  let text: FieldText
  let fields: [FieldInfo]
  let rest: [String]
  /// What each field gets, by its key.
  private(set) var parts: [String: FieldText] = [:]
  /// Words that no field takes.
  private(set) var leftOver: [FieldText] = []
  /// Words that look like a field's name with a slip, and that field.
  private(set) var misspelt: [(FieldText, FieldInfo)] = []

  init(text: FieldText, fields: [FieldInfo], rest: [String]) {
    self.text = text
    self.fields = fields
    self.rest = rest
  }

  /// Sorts the words into fields.
  mutating func sort() {
    var words = FactWords(text)
    var free: [FieldText] = []
    while let word = words.next() {
      if let label = label(of: word) {
        take(label, of: word, &words)
      } else if let (field, length) = recognised(word) {
        parts[field.key] = text.part(word.lowerBound..<word.lowerBound + length)
        words.rewind(to: word.lowerBound + length)
        if field.shape.isDay { words.skipWeekday() }
      } else if let field = slip(in: word) {
        misspelt.append((text.part(word), field))
      } else {
        free.append(text.part(word))
      }
    }
    share(free)
  }

  // MARK: - Names

  private struct Label {
    var field: FieldInfo
    /// Where the value starts, behind the name and its colon.
    var valueStart: Int
  }

  /// The field whose name starts a word, where what follows can be its value.
  private func label(of word: Range<Int>) -> Label? {
    var best: Label?
    guard let first = word.isEmpty ? nil : text.scalars[word.lowerBound] else { return nil }
    for field in fields {
      for name in field.spellings where name.first == first {
        let end = word.lowerBound + name.count
        guard end <= word.upperBound,
          text.scalars[word.lowerBound..<end].elementsEqual(name), parts[field.key] == nil,
          let start = valueStart(of: field, from: end, in: word),
          best.map({ end > $0.valueStart - 1 }) ?? true
        else { continue }
        best = Label(field: field, valueStart: start)
      }
    }
    return best
  }

  private func valueStart(of field: FieldInfo, from end: Int, in word: Range<Int>) -> Int? {
    if end < word.upperBound, isColon(text.scalars[end]) { return end + 1 }
    let following = end < word.upperBound ? end : FactWords.start(after: end, in: text)
    guard let following else { return nil }
    let next = text.scalars[following]
    if isColon(next), end == word.upperBound { return following + 1 }
    switch field.shape {
    case .count, .money, .number, .threshold:
      return Digits.value(of: next) != nil || FactWords.isHanNumeral(next) ? following : nil
    case .day:
      return DayWords.length(at: following, in: text.scalars) != nil ? following : nil
    case .facts(let inner):
      let startsWithDay = DayWords.length(at: following, in: text.scalars) != nil
      return inner.contains { $0.shape.isDay } && startsWithDay ? following : nil
    case .text, .list:
      // A name glued to its words counts only where nothing else could fill the field.
      return rest.contains(field.key) ? nil : following
    case .choice, .yesNo, .phone: return end == word.upperBound ? following : nil
    }
  }

  private func isColon(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "：" || scalar == ":" || scalar == "="
  }

  /// Gives a named field its value and goes on behind it.
  private mutating func take(_ label: Label, of word: Range<Int>, _ words: inout FactWords) {
    words.rewind(to: label.valueStart)
    let end: Int
    switch label.field.shape {
    case .text, .list, .facts, .threshold: end = endOfText(after: label, &words)
    case .day:
      end =
        label.valueStart + (DayWords.length(at: label.valueStart, in: text.scalars) ?? 0)
    default: end = endOfNumber(after: label, &words)
    }
    let upper = max(end, label.valueStart)
    parts[label.field.key] = text.part(label.valueStart..<upper)
    words.rewind(to: upper)
  }

  /// Where the words of a named text end: before the next name.
  private mutating func endOfText(after label: Label, _ words: inout FactWords) -> Int {
    var end = label.valueStart
    parts[label.field.key] = text.part(end..<end)
    while let word = words.next() {
      if word.lowerBound > label.valueStart, self.label(of: word) != nil { return end }
      end = word.upperBound
    }
    return end
  }

  /// Where the number behind a name ends: with its word, or before the next name in it.
  private mutating func endOfNumber(after label: Label, _ words: inout FactWords) -> Int {
    guard let word = words.next() else { return label.valueStart }
    parts[label.field.key] = text.part(label.valueStart..<label.valueStart)
    var index = word.lowerBound + 1
    while index < word.upperBound {
      if self.label(of: index..<word.upperBound) != nil { return index }
      index += 1
    }
    return word.upperBound
  }

  // MARK: - Looks

  /// The field that a word without a name belongs to by its look, and how much of it.
  private func recognised(_ word: Range<Int>) -> (FieldInfo, length: Int)? {
    let day = DayWords.length(at: word.lowerBound, in: text.scalars)
    let whole = FieldText.string(text.scalars[word])
    for field in fields where parts[field.key] == nil {
      switch field.shape {
      case .day: if let day { return (field, day) }
      case .phone:
        if day == nil, Phone.looksLikePhone(whole) { return (field, word.count) }
      case .choice(let choices):
        if choices.contains(where: { $0.key == whole || $0.names.contains(whole) }) {
          return (field, word.count)
        }
      default: continue
      }
    }
    return nil
  }

  /// The field whose name was probably meant by a word like `应倒61`.
  private func slip(in word: Range<Int>) -> FieldInfo? {
    let scalars = text.scalars[word]
    guard let digit = scalars.firstIndex(where: { Digits.value(of: $0) != nil }),
      (2...4).contains(digit - word.lowerBound),
      scalars[digit...].drop(while: { Digits.value(of: $0) != nil }).count <= 1
    else { return nil }
    let name = FieldText.string(scalars[..<digit])
    let counts = fields.filter { if case .count = $0.shape { true } else { false } }
    guard let near = Similarity.nearest(to: name, in: counts.flatMap(\.names)) else { return nil }
    return counts.first { $0.isNamed(near) }
  }

  // MARK: - What is left

  private mutating func share(_ free: [FieldText]) {
    var words = free[...]
    let open = rest.filter { parts[$0] == nil }
    for (index, key) in open.enumerated() {
      guard let first = words.first else { return }
      if index == open.count - 1 {
        parts[key] = joined(Array(words))
        return
      }
      parts[key] = first
      words.removeFirst()
    }
    leftOver = Array(words)
  }

  /// The words as one text: as it stands in the line where nothing else stands between them.
  private func joined(_ words: [FieldText]) -> FieldText {
    guard let first = words.first, let last = words.last else { return text.part(0..<0) }
    let range = first.scalars.startIndex..<last.scalars.endIndex
    let taken = parts.values.filter { !$0.isEmpty && range.contains($0.scalars.startIndex) }
    if taken.isEmpty { return text.part(range) }
    return FieldText(words: words)
  }
}

extension FieldShape {
  /// Whether the value is a day.
  var isDay: Bool {
    if case .day = self { true } else { false }
  }
}
