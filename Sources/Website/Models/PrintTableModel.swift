/// A table that is printed behind a sheet.
struct PrintTableModel: TemplateModel {
  /// True: on a sheet laid across, for seven columns or more.
  var isWide = false
  /// For example `附件1`.
  var number: String
  /// For example `收益分配到户`.
  var title: String
  /// For example `单位：元`.
  var captionLine: String?
  /// As in TableBlock.
  var html: HTML

  static let slots: [Slot<PrintTableModel>] = [
    .flag("isWide", \.isWide),
    .text("number", \.number),
    .text("title", \.title),
    .text("captionLine", \.captionLine),
    .html("html", \.html),
  ]
}
