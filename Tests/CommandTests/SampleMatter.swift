/// A matter of the starter's village without any finding, to be broken by the tests.
enum SampleMatter {
  /// The day on which the tests look at it.
  static let today = "2026-11-22"

  /// The text of the record; `serial` keeps its number and its sentence apart from others.
  static func text(_ serial: Int) -> String {
    """
    ---
    标题: 关于\(serial)号渠段修整方案的公示
    编号: 2026-\(serial)
    发布单位: 新桥村村民委员会
    事项: 环境整治
    一句话: 修整\(serial)号渠段，用钱6,000元。
    金额: 6,000元
    已开的会:
      - 2026-10-08 村党组织会议
      - 2026-10-09 村两委会议
      - 2026-10-12 党员大会
      - 2026-10-15 村民代表会议 应到36 实到32 同意30 反对1 弃权1
    监督意见: 2026-10-16 同意公示
    计划贴出: 2026-10-19
    公示天数: 7
    贴在哪: 村委会公示栏
    贴出记录:
      - 2026-10-19 村委会公示栏
    取下记录:
      - 2026-11-06 村委会公示栏
    结果:
      日期: 2026-11-09
      内容: 公示期内没有收到意见，渠段已经修好。
    ---

    经村民代表会议讨论通过，现将\(serial)号渠段的修整方案予以公示。

    钱从村级公用经费中支付，不向村民收钱。公示期为7天。

    """
  }

  /// The same text with one stretch of it typed otherwise.
  static func text(_ serial: Int, replacing old: String, with new: String) -> String {
    let text = text(serial)
    guard let range = text.firstRange(of: old) else { return text }
    return text.replacingCharacters(in: range, with: new)
  }

  /// The file in which a sample stands.
  static func file(_ serial: Int) -> String { "content/matters/\(serial)-渠段.md" }
}

extension String {
  fileprivate func firstRange(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<(index(start, offsetBy: other.count))
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
