/// The home page.
struct BoardPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `3项正在公示，1项明天截止。`.
  var summaryLine: String?
  var open: CardGroupModel?
  var answering: RowGroupModel?
  var planned: RowGroupModel?
  var results: RowGroupModel?
  var late: LateGroupModel?
  var accounts: AccountTeaserModel?
  var red: RedTeaserModel?
  var code: CodeTeaserModel?

  static let slots: [Slot<BoardPage>] =
    PageShell.slots(\.shell) + [
      .text("summaryLine", \.summaryLine),
      .model("open", \.open),
      .model("answering", \.answering),
      .model("planned", \.planned),
      .model("results", \.results),
      .model("late", \.late),
      .model("accounts", \.accounts),
      .model("red", \.red),
      .model("code", \.code),
    ]
}
