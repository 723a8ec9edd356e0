import Disclosure

/// The count of a meeting in words.
enum MeetingWords {
  /// 应到1142，实到786，同意741，反对26，弃权19; nil where nothing was counted.
  static func counts(of meeting: Meeting, words: Words) -> String? {
    let counts = [
      meeting.due.map { words("应到\($0)人", "\($0) members") },
      meeting.present.map { words("实到\($0)人", "\($0) came") },
      meeting.inFavour.map { words("同意\($0)", "\($0) for") },
      meeting.against.map { words("反对\($0)", "\($0) against") },
      meeting.abstaining.map { words("弃权\($0)", "\($0) abstained") },
    ].compactMap { $0 }
    return counts.isEmpty ? nil : counts.joined(separator: words("，", ", "))
  }

  /// Who decided and when, with the day as `date` writes it: 6月5日村两委会议 for
  /// `2026-06-05 村两委会议`; a text that begins with no day stays as it is.
  static func decision(_ text: String, words: Words, date: (Day) -> String) -> String {
    guard let day = Day(String(text.prefix(10))) else { return text }
    let body = String(text.dropFirst(10).drop { $0 == " " })
    guard !body.isEmpty else { return date(day) }
    return words("\(date(day))\(body)", "\(body), \(date(day))")
  }
}
