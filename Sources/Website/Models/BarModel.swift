/// One bar of a chart.
struct BarModel: TemplateModel {
  /// For example `公益支出`.
  var label: String
  /// For example `2,820.00元`.
  var amountLine: String
  /// `income` or `spending`; the style sheet draws them apart.
  var kind: String
  /// Of a hundred, for example `47.0`.
  var width: String

  static let slots: [Slot<BarModel>] = [
    .text("label", \.label),
    .text("amountLine", \.amountLine),
    .text("kind", \.kind),
    .text("width", \.width),
  ]
}
