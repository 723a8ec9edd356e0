/// The window on a card.
struct CardWindowModel: TemplateModel {
  /// For example `公示中：今天是第3天，共7天。`.
  var countLine: String
  /// For example `提意见到12月1日（星期二）。`.
  var untilLine: String?
  /// For example `第3天，共7天`.
  var daysLabel: String
  var days: [DayDotModel] = []

  static let slots: [Slot<CardWindowModel>] = [
    .text("countLine", \.countLine),
    .text("untilLine", \.untilLine),
    .text("daysLabel", \.daysLabel),
    .list("days", \.days),
  ]
}
