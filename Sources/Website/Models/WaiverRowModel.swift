/// One matter with an explanation.
struct WaiverRowModel: TemplateModel {
  /// For example `../matters/2026/7/index.html`.
  var href: String
  /// For example `关于救灾物资发放的公示`.
  var title: String
  /// For example `紧急：洪水当天发放，村委会6月3日决定。`.
  var reasonLine: String

  static let slots: [Slot<WaiverRowModel>] = [
    .text("href", \.href),
    .text("title", \.title),
    .text("reasonLine", \.reasonLine),
  ]
}
