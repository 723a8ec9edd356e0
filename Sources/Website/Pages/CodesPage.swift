/// The list of village rules.
struct CodesPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  var rows: [CodeRowModel] = []

  static let slots: [Slot<CodesPage>] =
    PageShell.slots(\.shell) + [
      .list("rows", \.rows)
    ]
}
