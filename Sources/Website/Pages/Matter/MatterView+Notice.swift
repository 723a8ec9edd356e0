import Disclosure

extension MatterView {
  /// The round whose paper is printed: the last one.
  var printedRound: RoundTimeline { whole.timeline.current }

  /// The window as the paper prints it: as planned, since that is what hangs.
  var printedWindow: PublicityWindow? { printedRound.plannedWindow ?? printedRound.window }

  /// The day of the paper.
  var paperDay: Day? { printedRound.planned ?? printedRound.posted }

  /// The window as a paragraph, with the computed last day.
  var windowParagraph: String? {
    guard let window = printedWindow else { return nil }
    let length = window.count.length(window.days)
    let last = window.lastDay.fullWithWeekday
    let first = window.firstDay.short
    var text = words(
      "公示期为\(length.zh)，\(window.posted.full.zh)贴出，从\(first.zh)起算，到\(last.zh)为止。",
      "Open for \(length.en): posted \(window.posted.full.en), counted from \(first.en), "
        + "until \(last.en). ")
    text += words(window.closing(at: closing)) + words.stop
    if let note = window.estimateNote { text += words("", " ") + words(note) + words.stop }
    return text
  }

  /// Whom to ask, as a paragraph.
  var contactParagraph: String? {
    guard let contact, let who = contact.who else { return nil }
    let ways = [
      contact.phone.map { words("电话\($0.text)", "phone \($0.text)") },
      contact.place.map { words("地点\($0)", $0) }, contact.hours.map { words("时间\($0)", $0) },
    ].compactMap { $0 }
    let how = ways.isEmpty ? "" : words("：", ": ") + ways.joined(separator: words("，", ", "))
    return words("有不同意见，请找\(who)\(how)。", "With another opinion, ask \(who)\(how).")
  }

  /// The notice as posted, in plain text; it does not change when the state does.
  var notice: [UInt8] {
    var lines = [matter.title]
    if let number = fullNumber { lines.append(number) }
    if let issuer = whole.issuer.name { lines.append(issuer) }
    let meetings = matter.meetings.filter { meeting in
      zip(meeting.date, paperDay).map { $0 <= $1 } ?? true
    }
    if !meetings.isEmpty {
      lines += ["", words("已开的会", "Meetings held")]
      lines += meetings.map(meetingLine)
    }
    let paragraphs = [windowParagraph, contactParagraph].compactMap { $0 }
    if !paragraphs.isEmpty { lines += [""] + paragraphs }
    let body = bodyText
    if !body.isEmpty { lines += ["", body] }
    let names = visibleTables.map(\.title)
    if !names.isEmpty {
      lines += ["", words("附表", "Tables")]
      lines += names.enumerated().map { "\($0 + 1). \($1)" }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// A meeting in one line: 2026年10月22日 成员代表大会 应到61 实到55 同意52.
  private func meetingLine(_ meeting: Meeting) -> String {
    let counts: [(String, Int?)] = [
      (words("应到", "members "), meeting.due), (words("实到", "came "), meeting.present),
      (words("同意", "for "), meeting.inFavour), (words("反对", "against "), meeting.against),
      (words("弃权", "abstained "), meeting.abstaining),
    ]
    let parts =
      [meeting.date.map { words($0.full) }, meeting.body]
      + counts.map { name, count in count.map { name + String($0) } }
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

/// Both values, where both are there.
private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
