/// One version.
struct VersionRowModel: TemplateModel {
  /// For example `v2/index.html`.
  var href: String
  /// For example `第2版`.
  var name: String
  /// For example `2023年3月1日`.
  var dateLine: String
  /// For example `2023年2月12日村民会议通过`.
  var decisionLine: String?
  var isThis = false
  var state: StateModel

  static let slots: [Slot<VersionRowModel>] = [
    .text("href", \.href),
    .text("name", \.name),
    .text("dateLine", \.dateLine),
    .text("decisionLine", \.decisionLine),
    .flag("isThis", \.isThis),
    .model("state") { $0.state },
  ]
}
