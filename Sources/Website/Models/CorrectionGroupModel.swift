/// What was corrected.
struct CorrectionGroupModel: TemplateModel {
  var rows: [CorrectionRowModel] = []

  static let slots: [Slot<CorrectionGroupModel>] = [
    .list("rows", \.rows)
  ]
}
