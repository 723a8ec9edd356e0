import Disclosure

/// One roll as its own pages show it.
struct RollView: Sendable {
  let context: SiteContext
  let place: RollPlace

  var roll: HonourRoll { place.roll }
  var words: Words { context.words }
  var isRed: Bool { roll.colour == .red }

  /// 红榜 or 待改进事项.
  var kindName: String {
    isRed ? words("红榜", "Honours") : words("待改进事项", "Things to put right")
  }

  /// Until when it is shown, and by which rule.
  var lines: [LineModel] {
    var lines: [String] = []
    if let from = roll.from?.full {
      if let until = roll.until?.full {
        lines.append(
          words(
            "\(from.zh)起展示，\(until.zh)撤下。", "Shown from \(from.en), taken down on \(until.en)."))
      } else {
        lines.append(words("\(from.zh)起展示。", "Shown from \(from.en)."))
      }
    }
    if let basis = roll.basis {
      lines.append(words("依据：\(basis)", "By: \(basis)").ended(by: words.stop))
    }
    return lines.map { LineModel(text: $0) }
  }

  /// The meeting that decided, without a bar of votes.
  var decision: DecisionGroupModel? {
    guard let meeting = roll.decision else { return nil }
    return DecisionGroupModel(rows: [
      MeetingRowModel(
        title: meeting.body ?? words("会议", "Meeting"),
        dateLine: meeting.date.map { words($0.full) }, isDone: true,
        attendanceLine: MeetingWords.counts(of: meeting, words: words).map { $0 + words.stop })
    ])
  }

  /// The article that the roll rests on, with a link where the rules of its first day have it.
  var rule: RuleLinkModel? {
    roll.basis.map { RuleLinkModel(label: $0, href: ruleHref) }
  }

  private var ruleHref: String? {
    guard let basis = roll.basis, let day = roll.from,
      let start = basis.unicodeScalars.lastIndex(of: "第")
    else { return nil }
    let label = String(basis.unicodeScalars[start...])
    guard let version = context.library.version(with: label, on: day),
      let article = version.code.articles.first(where: { $0.label == label })
    else { return nil }
    return RelativeLink.from(
      place.address, to: version.address, fragment: "a\(article.number)")
  }

  /// Who is honoured, and for what.
  var honours: HonourGroupModel? {
    guard isRed, !roll.entries.isEmpty else { return nil }
    return HonourGroupModel(
      rows: roll.entries.map {
        HonourRowModel(who: $0.subject ?? "", deed: $0.fact ?? "", rule: rule)
      })
  }

  /// What is to be put right, and where.
  var things: ThingGroupModel? {
    guard !isRed, !roll.entries.isEmpty else { return nil }
    return ThingGroupModel(rows: roll.entries.map(thing))
  }

  private func thing(_ entry: RollEntry) -> ThingRowModel {
    let day = context.day
    if let done = entry.done, done <= day {
      return ThingRowModel(
        thing: entry.fact ?? "", place: entry.subject,
        state: StateModel(kind: "fixed", label: words("已改好", "put right")),
        dueLine: words("\(done.short.zh)改好。", "Put right on \(done.short.en)."), isFixed: true,
        rule: rule)
    }
    let isLate = entry.due.map { $0 < day } ?? false
    return ThingRowModel(
      thing: entry.fact ?? "", place: entry.subject,
      state: isLate
        ? StateModel(kind: "late", label: words("还没改好", "not put right yet"))
        : StateModel(kind: "waiting", label: words("正在改", "being put right")),
      dueLine: entry.due.map {
        words("请于\($0.short.zh)前改好。", "Please put right by \($0.short.en).")
      }, rule: rule)
  }

  /// Whether an entry still has a state that the day changes.
  var dependsOnDay: Bool {
    !isRed && roll.entries.contains { $0.done.map { $0 > context.day } ?? true }
  }
}
