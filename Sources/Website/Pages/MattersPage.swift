/// A list of matters.
struct MattersPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `2026年的公示`.
  var heading: String
  /// For example `共28项。`.
  var introLine: String?
  /// By year, by category, by issuer.
  var filters: [FilterModel] = []
  /// Newest month first.
  var groups: [MonthGroupModel] = []

  static let slots: [Slot<MattersPage>] =
    PageShell.slots(\.shell) + [
      .text("heading", \.heading),
      .text("introLine", \.introLine),
      .list("filters", \.filters),
      .list("groups", \.groups),
    ]
}
