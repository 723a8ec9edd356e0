/// What every page has: the site, the page's head, the navigation.
struct PageShell: Sendable {
  /// The site's own facts.
  var site: SiteModel
  /// The page's head.
  var page: PageModel
  /// The navigation, in order.
  var nav: [NavItemModel]

  /// The slots of a page that has a shell.
  static func slots<Page>(
    _ shell: @escaping @Sendable (Page) -> PageShell
  ) -> [Slot<Page>] {
    [
      .model("site") { shell($0).site }, .model("page") { shell($0).page },
      .list("nav") { shell($0).nav },
    ]
  }
}
