/// The accounts of a year.
struct AccountYearModel: TemplateModel {
  /// For example `y2026`.
  var anchor: String
  /// For example `2026年`.
  var heading: String
  /// For example `8份`.
  var countLine: String
  var rows: [AccountRowModel] = []

  static let slots: [Slot<AccountYearModel>] = [
    .text("anchor", \.anchor),
    .text("heading", \.heading),
    .text("countLine", \.countLine),
    .list("rows", \.rows),
  ]
}
