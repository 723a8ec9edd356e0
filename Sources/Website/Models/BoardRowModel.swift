/// What happened on one board.
struct BoardRowModel: TemplateModel {
  /// For example `村委会公示栏`.
  var name: String
  /// For example `11月23日贴出`.
  var postedLine: String
  /// False while no posting is recorded.
  var isPosted = false
  var hasPhoto = false
  /// For example `12月9日取下`.
  var downLine: String?
  /// For example `11月26日至27日玻璃坏了，不算在内`.
  var outageLine: String?

  static let slots: [Slot<BoardRowModel>] = [
    .text("name", \.name),
    .text("postedLine", \.postedLine),
    .flag("isPosted", \.isPosted),
    .flag("hasPhoto", \.hasPhoto),
    .text("downLine", \.downLine),
    .text("outageLine", \.outageLine),
  ]
}
