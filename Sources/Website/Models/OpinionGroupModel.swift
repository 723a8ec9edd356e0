/// The opinions received.
struct OpinionGroupModel: TemplateModel {
  /// For example `收到意见2条，已答复2条。谁提的，不公开。`.
  var countLine: String
  var rows: [OpinionModel] = []

  static let slots: [Slot<OpinionGroupModel>] = [
    .text("countLine", \.countLine),
    .list("rows", \.rows),
  ]
}
