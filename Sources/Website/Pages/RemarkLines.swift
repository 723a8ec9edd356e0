import Disclosure

/// The neutral lines that villagers read where a finding marks a page.
enum RemarkLines {
  /// The lines of the findings that mark a page; nil where there are none.
  ///
  /// Lines that say the same stand once.
  static func group(of findings: [Finding], words: Words) -> NoticeGroupModel? {
    var rows: [NoticeLineModel] = []
    for finding in findings where finding.effect == .mark {
      let row = NoticeLineModel(
        text: line(of: finding, words: words),
        reasonLine: finding.reason.map {
          words.explanation($0).ended(by: words.stop)
        })
      if !rows.contains(where: { $0.text == row.text && $0.reasonLine == row.reasonLine }) {
        rows.append(row)
      }
    }
    return rows.isEmpty ? nil : NoticeGroupModel(rows: rows)
  }

  /// What the page says of a finding: its own line, else that of its group.
  private static func line(of finding: Finding, words: Words) -> String {
    words(finding.pageLine ?? general(finding.code))
  }

  /// What is said of every finding of a group that has no line of its own.
  private static func general(_ code: String) -> Wording {
    switch code.first {
    case "W":
      Wording("提醒：这一项公示的时间和规定有出入。", "Note: the times of this notice differ from the rule.")
    case "P":
      Wording("提醒：这一项开会、表决的情况和规定有出入。", "Note: the meetings or votes differ from the rule.")
    case "B": Wording("提醒：这张榜有一处正在核对。", "Note: one entry of this list is being checked.")
    case "F", "L": Wording("提醒：这一项的数字正在核对。", "Note: the figures are being checked.")
    case "D": Wording("提醒：有一项该公开的还没有公开。", "Note: something due is not public yet.")
    case "T": Wording("提醒：这一项的文字正在核对。", "Note: the wording is being checked.")
    default: Wording("提醒：这一项的登记还不完整。", "Note: the record is not complete yet.")
    }
  }
}
