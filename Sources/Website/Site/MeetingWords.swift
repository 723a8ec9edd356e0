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
}
