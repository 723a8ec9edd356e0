/// The matters with an explanation.
struct WaiverGroupModel: TemplateModel {
  var rows: [WaiverRowModel] = []

  static let slots: [Slot<WaiverGroupModel>] = [
    .list("rows", \.rows)
  ]
}
