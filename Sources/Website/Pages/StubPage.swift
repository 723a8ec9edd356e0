/// The page of a withheld record that has no clean page.
struct StubPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `土地出租 · 〔2026〕11号`.
  var tagLine: String?
  var contact: ContactModel?

  static let slots: [Slot<StubPage>] =
    PageShell.slots(\.shell) + [
      .text("tagLine", \.tagLine),
      .model("contact", \.contact),
    ]
}
