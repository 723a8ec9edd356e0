import Disclosure

/// What all page models of one build share.
final class SiteContext: Sendable {
  /// Everything the pages are made from.
  let snapshot: Snapshot
  /// The compiled templates.
  let templates: PageTemplates
  /// The words of the pages.
  let words: Words

  /// Prepares what pages share.
  init(_ snapshot: Snapshot, templates: PageTemplates) {
    self.snapshot = snapshot
    self.templates = templates
    words = Words(language: snapshot.language, subject: snapshot.site.subject ?? .village)
  }

  /// The site file.
  var site: Site { snapshot.site }
  /// The day for which the site is built.
  var day: Day { snapshot.day }
}
