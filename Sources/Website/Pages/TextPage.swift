/// A page of text.
struct TextPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  var tagLine: String?
  /// For example `怎么开证明`.
  var title: String
  /// Headings in it start at h2.
  var bodyHTML: HTML
  var tables: TableGroupModel?
  var attachments: FileGroupModel?
  var updatedLine: String?

  static let slots: [Slot<TextPage>] =
    PageShell.slots(\.shell) + [
      .text("tagLine", \.tagLine),
      .text("title", \.title),
      .html("bodyHTML", \.bodyHTML),
      .model("tables", \.tables),
      .model("attachments", \.attachments),
      .text("updatedLine", \.updatedLine),
    ]
}
