/// Accounts in a list.
struct AccountRowModel: TemplateModel {
  /// For example `2026-10/she/集体账/index.html`.
  var href: String
  /// For example `2026年10月`.
  var periodLine: String
  /// For example `集体账`.
  var title: String
  /// For example `青禾村股份经济合作联合社`.
  var issuerLine: String?
  /// For example `10月收入6,000.00元，支出2,820.00元，结余51,300.50元。`.
  var line: String?

  static let slots: [Slot<AccountRowModel>] = [
    .text("href", \.href),
    .text("periodLine", \.periodLine),
    .text("title", \.title),
    .text("issuerLine", \.issuerLine),
    .text("line", \.line),
  ]
}
