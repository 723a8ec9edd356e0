/// One duty that is overdue.
struct LateRowModel: TemplateModel {
  /// For example `应在11月15日前`.
  var dueLine: String
  /// For example `10月集体收支`.
  var title: String
  /// For example `finance/2026/10/index.html`.
  var href: String?
  /// For example `晚了7天`.
  var lateLine: String
  /// For example `村里的说明：镇三资中心尚未交账。`.
  var reasonLine: String?

  static let slots: [Slot<LateRowModel>] = [
    .text("dueLine", \.dueLine),
    .text("title", \.title),
    .text("href", \.href),
    .text("lateLine", \.lateLine),
    .text("reasonLine", \.reasonLine),
  ]
}
