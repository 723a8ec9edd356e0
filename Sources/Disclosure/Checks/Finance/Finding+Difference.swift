extension Finding {
  /// The finding with the village's 差额说明 beside it, where one was written: then it is a remark
  /// with its reason, and nothing to mend.
  func explained(by difference: String?) -> Finding {
    guard let difference, !difference.isEmpty else { return self }
    var finding = self
    finding.severity = .note
    finding.reason = difference
    let ask = Wording.explainDifference
    if message.zh.hasSuffix(ask.zh), message.en.hasSuffix(ask.en) {
      finding.message = Wording(
        message.zh.dropLast(ask.zh.count) + "照常公开，页面会写明差额和说明",
        message.en.dropLast(ask.en.count) + "it is published with the difference and its reason")
    }
    return finding
  }
}

extension Wording {
  /// What a clerk writes where figures do not agree and are right nonetheless.
  static let explainDifference = Wording(
    "照常公开，页面会写明差额。查清后请加一行：差额说明: ……",
    "it is published, and the page states the difference; once it is clear, add: difference: …")
}
