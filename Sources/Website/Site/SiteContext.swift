import Disclosure

/// What all page models of one build share.
final class SiteContext: Sendable {
  /// Everything the pages are made from.
  let snapshot: Snapshot
  /// The compiled templates.
  let templates: PageTemplates
  /// The words of the pages.
  let words: Words
  /// The days on which boards could not be read.
  let outages: [BoardOutage]
  /// The articles of the village rules in force, by their label, with their number.
  let codeArticles: [String: Int]

  /// The versions of the village rules.
  let library: CodeLibrary
  /// The rolls that are not drafts, newest first, whether shown or not.
  let rolls: [RollPlace]

  /// The matters that lists name, newest first.
  let listings: [MatterListing]
  /// The accounts that are no drafts, newest first, whether shown or not.
  let accounts: [AccountListing]
  /// The accounts shown on the day and not withheld, newest first.
  let shownAccounts: [AccountListing]
  /// The same by issuer and book.
  let books: [AccountCard.Series: [AccountListing]]

  /// Prepares what pages share.
  init(_ snapshot: Snapshot, templates: PageTemplates) {
    self.snapshot = snapshot
    self.templates = templates
    library = CodeLibrary(snapshot.wholes)
    rolls = RollPlace.all(snapshot.wholes)
    let words = Words(language: snapshot.language, subject: snapshot.site.subject ?? .village)
    self.words = words
    listings = snapshot.register.matters.filter { !$0.timeline.milestones.isDraft }
      .compactMap { MatterListing($0, in: snapshot, words: words) }
    accounts = AccountListing.all(in: snapshot.register)
    shownAccounts = accounts.filter {
      $0.isShown(on: snapshot.day) && snapshot.held[$0.card.file] == nil
    }
    books = Dictionary(grouping: shownAccounts, by: \.card.series)
    codeArticles = SiteContext.articles(in: snapshot.wholes, on: snapshot.day)
    outages = snapshot.wholes.compactMap { whole in
      if case .board(let outage) = whole { outage } else { nil }
    }
  }

  /// The site file.
  var site: Site { snapshot.site }
  /// The day for which the site is built.
  var day: Day { snapshot.day }
}
