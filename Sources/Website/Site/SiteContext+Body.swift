import Disclosure

extension SiteContext {
  /// The body of a page without files of its own; the highest heading in it is a second-level one.
  /// - Parameter onPaper: whether the page is a sheet, where tables do not scroll.
  func html(of blocks: [Block], at page: PageAddress, onPaper: Bool = false) -> HTML {
    ProseHTML(
      headingLevel: 2, toRoot: RelativeLink.toRoot(from: page), scrolls: !onPaper,
      tableLabel: words("表格", "Table"), attachment: { _, caption in HTML(escaping: caption) }
    ).html(of: blocks)
  }
}
