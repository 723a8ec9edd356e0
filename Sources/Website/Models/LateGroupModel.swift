/// What is due and not public.
struct LateGroupModel: TemplateModel {
  /// For example `1项`.
  var countLine: String?
  var rows: [LateRowModel] = []

  static let slots: [Slot<LateGroupModel>] = [
    .text("countLine", \.countLine),
    .list("rows", \.rows),
  ]
}
