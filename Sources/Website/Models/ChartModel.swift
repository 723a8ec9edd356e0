/// A chart of bars, with the same figures as a table.
struct ChartModel: TemplateModel {
  var groups: [BarGroupModel]
  /// For example `按类别的收入和支出`.
  var label: String
  /// For those who cannot see the bars.
  var tableHTML: HTML

  static let slots: [Slot<ChartModel>] = [
    .list("groups", \.groups),
    .text("label", \.label),
    .html("tableHTML", \.tableHTML),
  ]
}
