/// The latest accounts of each book on the home page.
struct AccountTeaserModel: TemplateModel {
  /// For example `finance/index.html`.
  var href: String
  var rows: [AccountRowModel] = []

  static let slots: [Slot<AccountTeaserModel>] = [
    .text("href", \.href),
    .list("rows", \.rows),
  ]
}
