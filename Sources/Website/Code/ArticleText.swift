import Disclosure

/// The text of an article for comparison, one paragraph a line.
struct ArticleText {
  /// The article's number.
  let number: Int
  /// The article's heading, for example 第十二条.
  let label: String
  /// Its text.
  let text: String
  /// Its pairs of neighbouring scalars, in order.
  let pairs: [UInt64]

  init(_ article: Article) {
    self.init(
      number: article.number, label: article.label,
      text: Prose(blocks: article.blocks).texts.map(\.text).joined(separator: "\n"))
  }

  init(number: Int, label: String, text: String) {
    self.number = number
    self.label = label
    self.text = text
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    pairs = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }

  /// How much two texts have in common, from 0 to 1: the pairs of scalars found in both.
  func likeness(to other: ArticleText) -> Double {
    guard pairs.count + other.pairs.count > 0 else { return text == other.text ? 1 : 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < pairs.count, j < other.pairs.count {
      if pairs[i] == other.pairs[j] {
        (i, j, shared) = (i + 1, j + 1, shared + 1)
      } else if pairs[i] < other.pairs[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(2 * shared) / Double(pairs.count + other.pairs.count)
  }
}
