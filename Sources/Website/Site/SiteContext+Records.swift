import Disclosure

extension SiteContext {
  /// The rolls shown on the day and not withheld, newest first.
  var shownRolls: [RollPlace] {
    rolls.filter { $0.isShown(on: day) && snapshot.held[$0.roll.file] == nil }
  }

  /// The pages of text that are published, by 顺序 and file; the one on how to read is not among
  /// them.
  var texts: [(page: StaticPage, address: PageAddress)] {
    var pages: [StaticPage] = []
    for case .page(let page) in snapshot.wholes
    where !page.isDraft && page.envelope.stem != "about" {
      pages.append(page)
    }
    pages.sort { ($0.order ?? .max, $0.file) < ($1.order ?? .max, $1.file) }
    return pages.compactMap { page in
      SiteAddresses.text(page).map { (page, $0) }
    }
  }

  /// The cards of the matters that are no drafts, newest first.
  var listed: [MatterCard] {
    snapshot.register.matters.filter { !$0.timeline.milestones.isDraft }
  }
}

extension SiteAddresses {
  /// The address of a page of text, by its file's name: `pages/怎么看公示/index.html`.
  ///
  /// A folder may bear a Chinese name; links write it percent-encoded, which any web server and
  /// `file:` understand.
  static func text(_ page: StaticPage) -> PageAddress? {
    PageAddress("pages/\(page.envelope.stem)/index.html")
  }
}
