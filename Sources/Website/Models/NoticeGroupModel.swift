/// Neutral remarks on a record.
struct NoticeGroupModel: TemplateModel {
  var rows: [NoticeLineModel] = []

  static let slots: [Slot<NoticeGroupModel>] = [
    .list("rows", \.rows)
  ]
}
