/// The list of all accounts.
struct AccountsPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `收支公开`.
  var heading: String
  /// Newest first.
  var years: [AccountYearModel] = []

  static let slots: [Slot<AccountsPage>] =
    PageShell.slots(\.shell) + [
      .text("heading", \.heading),
      .list("years", \.years),
    ]
}
