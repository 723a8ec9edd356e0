/// A table on a page.
struct TableBlockModel: TemplateModel {
  /// For example `table-1`.
  var anchor: String
  /// For example `收益分配到组`.
  var title: String
  /// For example `单位：元`.
  var captionLine: String?
  /// `td class="num"` for numbers, `tr class="sum"` for totals.
  var html: HTML?
  /// For example `名单贴在村公示栏，网上不登。来不了的，可以打电话核对自己家的。`.
  var paperLine: String?
  /// For example `files/分配到组.csv`.
  var csvHref: String?

  static let slots: [Slot<TableBlockModel>] = [
    .text("anchor", \.anchor),
    .text("title", \.title),
    .text("captionLine", \.captionLine),
    .html("html", \.html),
    .text("paperLine", \.paperLine),
    .text("csvHref", \.csvHref),
  ]
}
