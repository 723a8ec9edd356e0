/// One round of opinions.
struct WindowModel: TemplateModel {
  /// For example `window`.
  var anchor: String
  /// 重新公示 for a further round.
  var heading: String
  /// For example `11月23日至12月1日`.
  var spanLine: String?
  var isOpen = false
  /// For example `公示中：今天是第3天，共7天。`.
  var countLine: String?
  /// For example `第3天，共7天`.
  var daysLabel: String
  var days: [DayDotModel] = []
  /// The sentences under the dots.
  var lines: [LineModel] = []

  static let slots: [Slot<WindowModel>] = [
    .text("anchor", \.anchor),
    .text("heading", \.heading),
    .text("spanLine", \.spanLine),
    .flag("isOpen", \.isOpen),
    .text("countLine", \.countLine),
    .text("daysLabel", \.daysLabel),
    .list("days", \.days),
    .list("lines", \.lines),
  ]
}
