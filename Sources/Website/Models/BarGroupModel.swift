/// Bars under one heading.
struct BarGroupModel: TemplateModel {
  /// For example `花在哪里`, `10月`.
  var heading: String
  var rows: [BarModel] = []

  static let slots: [Slot<BarGroupModel>] = [
    .text("heading", \.heading),
    .list("rows", \.rows),
  ]
}
