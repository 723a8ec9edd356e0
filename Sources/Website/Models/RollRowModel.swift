/// One list.
struct RollRowModel: TemplateModel {
  /// For example `2026/1/index.html`.
  var href: String
  /// For example `2026年第三季度红榜`.
  var title: String
  /// For example `10月8日`.
  var dateLine: String
  /// For example `展示到12月31日。`.
  var untilLine: String?
  /// For example `3人`.
  var countLine: String

  static let slots: [Slot<RollRowModel>] = [
    .text("href", \.href),
    .text("title", \.title),
    .text("dateLine", \.dateLine),
    .text("untilLine", \.untilLine),
    .text("countLine", \.countLine),
  ]
}
