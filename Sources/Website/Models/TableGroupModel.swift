/// The tables of a record.
struct TableGroupModel: TemplateModel {
  var rows: [TableBlockModel] = []

  static let slots: [Slot<TableGroupModel>] = [
    .list("rows", \.rows)
  ]
}
