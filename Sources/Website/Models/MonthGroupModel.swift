/// The matters of a month.
struct MonthGroupModel: TemplateModel {
  /// For example `m11`.
  var anchor: String
  /// For example `11月`.
  var heading: String
  /// For example `4项`.
  var countLine: String?
  var rows: [MatterRowModel] = []
  /// Empty here.
  var moreHref: String?

  static let slots: [Slot<MonthGroupModel>] = [
    .text("anchor", \.anchor),
    .text("heading", \.heading),
    .text("countLine", \.countLine),
    .list("rows", \.rows),
    .text("moreHref", \.moreHref),
  ]
}
