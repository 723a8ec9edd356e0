import Disclosure

/// Where the pages of a site stand.
enum SiteAddresses {
  /// The list of all matters.
  static let matters = PageAddress("matters/index.html") ?? .home
  /// The village rules in force.
  static let code = PageAddress("code/index.html") ?? .home
  /// The lists of honour and of things to put right.
  static let rolls = PageAddress("rolls/index.html") ?? .home
  /// How to read the notices.
  static let about = PageAddress("about/index.html") ?? .home

  /// The address of a matter: `matters/2026/12/index.html` for the site's first issuer,
  /// `matters/she/2026/3/index.html` for the others.
  ///
  /// A matter without number is found by its file's path below `content/matters/`, for example
  /// `matters/_/2026/鱼塘/index.html`; no issuer's code is `_`.
  static func matter(
    _ number: DocumentNumber?, of issuer: Issuer, file: String, in site: Site
  ) -> PageAddress? {
    guard let number else {
      var name = file.split(separator: "/", omittingEmptySubsequences: false)
      if name.starts(with: ["content", "matters"]) { name.removeFirst(2) }
      var path = name.joined(separator: "/")
      if let dot = path.lastIndex(of: "."), dot != path.startIndex { path = String(path[..<dot]) }
      return PageAddress("matters/_/\(path)/index.html")
    }
    let isFirst = issuer.code == site.issuers.first?.code
    let folder = isFirst ? "" : (issuer.code ?? issuer.word ?? "_") + "/"
    return PageAddress("matters/\(folder)\(number.year)/\(number.serial)/index.html")
  }

  /// The address of a matter by its card.
  static func matter(_ card: MatterCard, in site: Site) -> PageAddress? {
    matter(card.number, of: card.issuer, file: card.file, in: site)
  }

  /// The address of a matter by its whole.
  static func matter(_ whole: MatterWhole, in site: Site) -> PageAddress? {
    matter(whole.matter.number, of: whole.issuer, file: whole.matter.file, in: site)
  }
}
