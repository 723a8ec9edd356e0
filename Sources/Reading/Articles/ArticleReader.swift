import Disclosure

/// Finds the articles of village rules in a body: blocks that begin with 第一条, 第二条 and so on.
public enum ArticleReader {
  /// The articles in their order, and R25 for numbers that are missing or stand twice.
  public static func articles(of prose: Prose, file: String) -> (
    articles: [Article], findings: [Finding]
  ) {
    var articles: [Article] = []
    var findings: [Finding] = []
    var chapter: String?
    for block in prose.blocks {
      if case .heading(_, let runs, let spot) = block {
        let title = PlacedText(runs: runs, at: spot).text
        guard let opening = opening(of: title, unit: "条") else {
          chapter = title
          continue
        }
        articles.append(article(opening, in: chapter, rest: [], at: spot))
        let rest = dropping(opening.length, from: runs)
        if !rest.isEmpty { articles[articles.count - 1].blocks.append(.paragraph(rest, spot)) }
        continue
      }
      if case .paragraph(let runs, let spot) = block,
        let opening = opening(of: PlacedText(runs: runs, at: spot).text, unit: "条")
      {
        if let last = articles.last, opening.number != last.number + 1 {
          findings.append(unexpected(opening, after: last, at: spot, file: file))
        }
        let rest = dropping(opening.length, from: runs)
        articles.append(
          article(
            opening, in: chapter, rest: rest.isEmpty ? [] : [.paragraph(rest, spot)], at: spot))
      } else if !articles.isEmpty {
        articles[articles.count - 1].blocks.append(block)
      }
    }
    return (articles, findings)
  }

  /// How an article begins.
  private struct Opening {
    var number: Int
    var label: String
    /// In code points, the space behind it included.
    var length: Int
  }

  private static func opening(of text: String, unit: Unicode.Scalar) -> Opening? {
    let scalars = Array(text.unicodeScalars.prefix(12))
    guard scalars.first == "第", let end = scalars.firstIndex(of: unit), end > 1 else { return nil }
    var numeral = String.UnicodeScalarView()
    numeral.append(contentsOf: scalars[1..<end])
    guard let number = Int(hanNumeral: String(numeral)), number > 0 else { return nil }
    var length = end + 1
    let all = text.unicodeScalars
    var index = all.index(all.startIndex, offsetBy: length)
    while index < all.endIndex,
      all[index].properties.isWhitespace || "：:、".unicodeScalars.contains(all[index])
    {
      length += 1
      index = all.index(after: index)
    }
    return Opening(number: number, label: "第\(number.hanNumeral)条", length: length)
  }

  private static func article(
    _ opening: Opening, in chapter: String?, rest: [Block], at spot: Spot
  ) -> Article {
    Article(
      number: opening.number, label: opening.label, chapter: chapter, blocks: rest, spot: spot)
  }

  /// The runs without their first `count` code points.
  private static func dropping(_ count: Int, from runs: [Inline]) -> [Inline] {
    var rest = count
    var kept: [Inline] = []
    for run in runs {
      guard rest > 0 else {
        kept.append(run)
        continue
      }
      switch run {
      case .text(let text, let spot):
        let length = text.unicodeScalars.count
        if length > rest {
          let tail = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(rest)))
          kept.append(.text(tail, Spot(line: spot.line, column: spot.column + rest)))
        }
        rest = max(0, rest - length)
      case .strong(let inner), .emphasis(let inner):
        let length = PlacedText(runs: inner, at: Spot(line: 1, column: 1)).text.unicodeScalars.count
        let tail = dropping(rest, from: inner)
        if !tail.isEmpty {
          if case .strong = run { kept.append(.strong(tail)) } else { kept.append(.emphasis(tail)) }
        }
        rest = max(0, rest - length)
      default:
        kept.append(run)
      }
    }
    return kept
  }

  private static func unexpected(
    _ opening: Opening, after last: Article, at spot: Spot, file: String
  ) -> Finding {
    let expected = "第\((last.number + 1).hanNumeral)条"
    return Finding(
      code: "R25", severity: .warning, effect: .advise,
      place: Place(
        file: file, line: spot.line, column: spot.column, length: opening.label.unicodeScalars.count
      ),
      message: Wording(
        "\(last.label)后面应该是\(expected)，这里是\(opening.label)。请看是漏了一条还是编错了号",
        "article \(last.number) is followed by \(opening.number); is one missing, or misnumbered?"))
  }
}
