import Disclosure

/// One meeting as a page shows it, with the rule on its quorum and majority.
struct MeetingView {
  let meeting: Meeting
  let matter: MatterView

  /// The rule on the votes of the body that met, in force on its day.
  var rule: Rule? {
    guard let body = meeting.body, let date = meeting.date else { return nil }
    let rules = matter.context.snapshot.register.rules
      .shared(.vote, for: matter.whole.facts, on: date)
    let own = rules.first { $0.rule.bodies.contains(body) }
    return (own ?? rules.first { $0.rule.bodies.contains { body.hasSuffix($0) } })?.rule
  }

  var row: MeetingRowModel {
    let words = matter.words
    let isDone = matter.hasHappened(meeting.date)
    let rule = isDone ? rule : nil
    return MeetingRowModel(
      title: meeting.body ?? words("会议", "Meeting"), dateLine: meeting.date.map(matter.date),
      isDone: isDone, attendanceLine: isDone ? attendanceLine : nil,
      vote: isDone ? vote(under: rule) : nil, outcomeLine: outcomeLine(under: rule),
      markLine: quorumLine(under: rule))
  }

  /// Who came, as 应到61人，实到55人 says.
  private var attendanceLine: String? {
    let words = matter.words
    switch (meeting.due, meeting.present) {
    case (let due?, let present?):
      return words("应到\(due)人，实到\(present)人。", "\(present) of \(due) members came.")
    case (nil, let present?): return words("实到\(present)人。", "\(present) came.")
    default: return nil
    }
  }

  /// The number of votes that the rule asks for, where the whole of which it is a share is known.
  func needed(under rule: Rule?) -> Int? {
    guard let majority = rule?.majority else { return nil }
    return (majority.base == .due ? meeting.due : meeting.present).map(majority.needed)
  }

  /// The votes of a body as a bar; nil for a party's inner votes.
  private func vote(under rule: Rule?) -> VoteModel? {
    guard let favour = meeting.inFavour, let body = meeting.body, !body.contains("党") else {
      return nil
    }
    let words = matter.words
    let against = meeting.against ?? 0
    let abstaining = meeting.abstaining ?? 0
    let base = rule?.majority?.base ?? .due
    let cast = favour + against + abstaining
    let whole = max(
      (base == .due ? meeting.due ?? meeting.present : meeting.present) ?? cast, cast, 1)
    var counts = [words("同意\(favour)", "\(favour) for")]
    if let against = meeting.against { counts.append(words("反对\(against)", "\(against) against")) }
    if let abstaining = meeting.abstaining {
      counts.append(words("弃权\(abstaining)", "\(abstaining) abstained"))
    }
    let needed = needed(under: rule)
    let countLine = counts.joined(separator: words("，", ", "))
    let people = [
      meeting.due.map { words("应到\($0)人", "\($0) members") },
      meeting.present.map { words("实到\($0)人", "\($0) came") }, countLine,
      needed.map { words("需要\($0)票", "\($0) votes needed") },
    ]
    return VoteModel(
      countLine: countLine,
      label: people.compactMap { $0 }.joined(separator: words("，", ", ")),
      forWidth: Percent.tenths(favour, of: whole), againstX: Percent.tenths(favour, of: whole),
      againstWidth: Percent.tenths(against, of: whole),
      abstainX: Percent.tenths(favour + against, of: whole),
      abstainWidth: Percent.tenths(abstaining, of: whole),
      needX: needed.map { Percent.tenths(min($0, whole), of: whole) },
      needLine: zip(rule?.majority, needed).map { majority, needed in
        let share = majority.wording
        return words(
          "需要\(share.zh)，就是\(needed)票。", "Needed: \(share.en), which is \(needed) votes.")
      })
  }

  private func outcomeLine(under rule: Rule?) -> String? {
    guard let needed = needed(under: rule), let favour = meeting.inFavour,
      quorumLine(under: rule) == nil
    else { return nil }
    let words = matter.words
    return favour >= needed
      ? words("通过", "Carried")
      : words(
        "提醒：同意\(favour)票，需要\(needed)票。", "Note: \(favour) votes for, \(needed) were needed.")
  }

  /// A quorum that was missed, in one neutral line.
  private func quorumLine(under rule: Rule?) -> String? {
    guard let due = meeting.due, let present = meeting.present, let rule, !rule.quorum.isEmpty,
      !rule.quorum.contains(where: { $0.isReached(by: present, of: due) }),
      let least = rule.quorum.min(by: { $0.needed(of: due) < $1.needed(of: due) })
    else { return nil }
    let share = least.fraction
    let isHalf = share.numerator * 2 == share.denominator
    let part =
      isHalf
      ? matter.words("没有过半", "which is not more than half")
      : matter.words(
        "不到\(share.denominator.hanNumeral)分之\(share.numerator.hanNumeral)",
        "which is less than \(share.numerator)/\(share.denominator)")
    return matter.words(
      "提醒：这次会议应到\(due)人，实到\(present)人，\(part)。",
      "Note: \(present) of \(due) members came, \(part).")
  }
}

/// Both values, where both are there.
private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
