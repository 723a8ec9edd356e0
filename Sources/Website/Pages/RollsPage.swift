/// The lists of honour and of things to put right.
struct RollsPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `红榜`.
  var heading: String
  var red: RollGroupModel?
  /// The black list, things and places only.
  var todo: RollGroupModel?

  static let slots: [Slot<RollsPage>] =
    PageShell.slots(\.shell) + [
      .text("heading", \.heading),
      .model("red", \.red),
      .model("todo", \.todo),
    ]
}
