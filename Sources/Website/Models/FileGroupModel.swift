/// Files to open.
struct FileGroupModel: TemplateModel {
  var rows: [AttachmentRowModel] = []

  static let slots: [Slot<FileGroupModel>] = [
    .list("rows", \.rows)
  ]
}
