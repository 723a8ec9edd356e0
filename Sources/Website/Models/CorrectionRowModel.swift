/// One correction.
struct CorrectionRowModel: TemplateModel {
  /// For example `11月30日更正`.
  var dateLine: String
  /// For example `总额由128,600元改为126,800元。`.
  var text: String
  /// For example `原因：合计多加了一行。村民委员会决定。`.
  var reasonLine: String?
  /// For example `重新公示到12月7日（星期一）。`.
  var effectLine: String?

  static let slots: [Slot<CorrectionRowModel>] = [
    .text("dateLine", \.dateLine),
    .text("text", \.text),
    .text("reasonLine", \.reasonLine),
    .text("effectLine", \.effectLine),
  ]
}
