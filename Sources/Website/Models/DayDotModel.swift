/// One day of a window.
struct DayDotModel: TemplateModel {
  /// Closed set: `past` counted and over, `coming` counted (today too), `rest` does not count,
  /// `outage` the board was down.
  var kind: String
  /// Today may be a `rest` day.
  var isToday = false
  /// The day's number; 六, 日 or 休 on a rest day, 停 on an outage; 贴 on the posting day where shown.
  var mark: String
  /// Shown on the matter's page only.
  var date: String
  /// The whole dot in words.
  var spoken: String

  static let slots: [Slot<DayDotModel>] = [
    .text("kind", \.kind),
    .flag("isToday", \.isToday),
    .text("mark", \.mark),
    .text("date", \.date),
    .text("spoken", \.spoken),
  ]
}
