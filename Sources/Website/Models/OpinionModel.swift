/// An opinion and its answer; never who gave it.
struct OpinionModel: TemplateModel {
  /// For example `三组的出租面积和原来的台账不一样。`.
  var gist: String
  /// For example `11月25日收到`.
  var dateLine: String?
  /// For example `重新量过，以12.6亩为准，台账已改。`.
  var answer: String?
  /// For example `11月27日答复`.
  var answerDateLine: String?
  /// Needed where there is no `answer`.
  var pendingLine: String?
  /// For example `方案不变。`.
  var outcomeLine: String?

  static let slots: [Slot<OpinionModel>] = [
    .text("gist", \.gist),
    .text("dateLine", \.dateLine),
    .text("answer", \.answer),
    .text("answerDateLine", \.answerDateLine),
    .text("pendingLine", \.pendingLine),
    .text("outcomeLine", \.outcomeLine),
  ]
}
