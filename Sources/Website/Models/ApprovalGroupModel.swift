/// The township's answers.
struct ApprovalGroupModel: TemplateModel {
  var rows: [ApprovalRowModel] = []

  static let slots: [Slot<ApprovalGroupModel>] = [
    .list("rows", \.rows)
  ]
}
