/// One neutral remark.
struct NoticeLineModel: TemplateModel {
  /// For example `这次会议应到61人，实到30人，不到三分之二。`.
  var text: String
  /// For example `村里的说明：镇三资中心尚未交账。`.
  var reasonLine: String?

  static let slots: [Slot<NoticeLineModel>] = [
    .text("text", \.text),
    .text("reasonLine", \.reasonLine),
  ]
}
