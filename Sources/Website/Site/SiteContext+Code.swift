import Disclosure

extension SiteContext {
  /// The link from a page to an article of the village rules in force, by its label 第十二条; nil
  /// where they have no such article.
  func codeLink(to article: String?, from page: PageAddress) -> String? {
    guard let article, let number = codeArticles[article],
      let version = library.version(with: article, on: day)
    else { return nil }
    return RelativeLink.from(page, to: version.address, fragment: "a\(number)")
  }

  /// The articles of the village rules in force on the day, by label.
  static func articles(in wholes: [Whole], on day: Day) -> [String: Int] {
    var newest: VillageCode?
    for case .code(let code) in wholes where !code.isDraft {
      guard let from = code.inForceFrom, from <= day, code.inForceTo.map({ $0 > day }) ?? true,
        newest?.inForceFrom.map({ $0 < from }) ?? true
      else { continue }
      newest = code
    }
    return Dictionary(
      (newest?.articles ?? []).map { ($0.label, $0.number) }, uniquingKeysWith: { a, _ in a })
  }
}
