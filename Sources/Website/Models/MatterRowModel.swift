/// A matter in a list.
struct MatterRowModel: TemplateModel {
  /// For example `2026/09/index.html`.
  var href: String
  /// For example `关于村庄环境整治分片方案的公示`.
  var title: String
  /// For example `11月15日`.
  var dateLine: String
  /// For example `环境整治 · 〔2026〕9号`.
  var tagLine: String?
  var state: StateModel
  /// Shown instead of the state's label.
  var resultLine: String?

  static let slots: [Slot<MatterRowModel>] = [
    .text("href", \.href),
    .text("title", \.title),
    .text("dateLine", \.dateLine),
    .text("tagLine", \.tagLine),
    .model("state") { $0.state },
    .text("resultLine", \.resultLine),
  ]
}
