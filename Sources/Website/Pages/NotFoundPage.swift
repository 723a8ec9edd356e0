/// The page for an address that leads nowhere.
struct NotFoundPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `/matters/index.html`.
  var mattersHref: String

  static let slots: [Slot<NotFoundPage>] =
    PageShell.slots(\.shell) + [
      .text("mattersHref", \.mattersHref)
    ]
}
