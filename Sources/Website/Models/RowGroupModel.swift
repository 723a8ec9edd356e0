/// Matters in a list.
struct RowGroupModel: TemplateModel {
  /// For example `2项`.
  var countLine: String?
  var rows: [MatterRowModel] = []
  /// For example `matters/index.html`.
  var moreHref: String?

  static let slots: [Slot<RowGroupModel>] = [
    .text("countLine", \.countLine),
    .list("rows", \.rows),
    .text("moreHref", \.moreHref),
  ]
}
