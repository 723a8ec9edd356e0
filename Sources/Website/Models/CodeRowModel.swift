/// Village rules in their list.
struct CodeRowModel: TemplateModel {
  /// For example `village/index.html`.
  var href: String
  /// For example `青禾村村规民约`.
  var title: String
  /// For example `第3版`.
  var tagLine: String
  /// For example `2026年3月1日起施行。`.
  var inForceLine: String
  /// For example `共24条，改过2次。`.
  var countLine: String?

  static let slots: [Slot<CodeRowModel>] = [
    .text("href", \.href),
    .text("title", \.title),
    .text("tagLine", \.tagLine),
    .text("inForceLine", \.inForceLine),
    .text("countLine", \.countLine),
  ]
}
