/// One of the figures that accounts come down to.
struct FigureModel: TemplateModel {
  /// For example `本月收入`.
  var name: String
  /// For example `6,000.00元`.
  var amount: String

  static let slots: [Slot<FigureModel>] = [
    .text("name", \.name),
    .text("amount", \.amount),
  ]
}
