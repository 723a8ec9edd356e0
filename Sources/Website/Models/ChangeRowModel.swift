/// One changed article.
struct ChangeRowModel: TemplateModel {
  /// Closed set: `added`, `removed`, `changed`, `moved`.
  var kind: String
  /// For example `修改`.
  var kindLabel: String
  /// For example `第十二条`.
  var number: String
  /// Not for a removed article.
  var anchor: String?
  /// Prose with `del` and `ins`.
  var html: HTML

  static let slots: [Slot<ChangeRowModel>] = [
    .text("kind", \.kind),
    .text("kindLabel", \.kindLabel),
    .text("number", \.number),
    .text("anchor", \.anchor),
    .html("html", \.html),
  ]
}
