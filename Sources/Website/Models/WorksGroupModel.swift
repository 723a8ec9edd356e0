/// How a matter is carried out.
struct WorksGroupModel: TemplateModel {
  var rows: [WorksLineModel] = []

  static let slots: [Slot<WorksGroupModel>] = [
    .list("rows", \.rows)
  ]
}
