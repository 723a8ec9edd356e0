/// The withdrawal of a notice.
struct WithdrawalModel: TemplateModel {
  /// For example `11月30日撤回`.
  var dateLine: String
  /// For example `面积量错了，重新测量后再公示。`.
  var reason: String
  /// For example `村民委员会11月29日会议决定。`.
  var decisionLine: String?

  static let slots: [Slot<WithdrawalModel>] = [
    .text("dateLine", \.dateLine),
    .text("reason", \.reason),
    .text("decisionLine", \.decisionLine),
  ]
}
