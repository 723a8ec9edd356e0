import Disclosure

extension StatusOutcome {
  /// What stands, for a clerk: what to do first, then what runs and what waits.
  public func text(in language: Language, style: TextStyle) -> String {
    guard let standing else { return report.text(as: .text, in: language, style: style) }
    let status = standing.status
    var lines = [
      style.bold("\(standing.site) \(status.day.fullWithWeekday.text(in: language))"), "",
    ]
    for group in StatusEntry.Group.allCases {
      let entries = status.entries(in: group)
      let heading = group.wording.text(in: language)
      if entries.isEmpty {
        guard group == .today else { continue }
        lines += [
          style.bold(heading), language == .chinese ? "  今天没有非做不可的事。" : "  Nothing is due today.",
          "",
        ]
        continue
      }
      lines.append(style.bold(language == .chinese ? "\(heading)：\(entries.count)件" : heading))
      lines += StatusOutcome.lines(of: entries, in: language, style: style)
      lines.append("")
    }
    lines.append(summary(in: language))
    lines += StatusOutcome.nextLines(standing, in: language)
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many of a kind are listed; nobody reads the hundredth.
  private static let longest = 12

  private static func lines(of entries: [StatusEntry], in language: Language, style: TextStyle)
    -> [String]
  {
    var lines: [String] = []
    var counts: [StatusEntry.Kind: Int] = [:]
    var previous = ""
    for entry in entries {
      counts[entry.kind, default: 0] += 1
      guard counts[entry.kind, default: 0] <= longest else { continue }
      let heading = entry.heading
      // Lines of one record stand under its name once.
      if heading + entry.file != previous || heading.isEmpty {
        lines.append("  " + heading + style.dim(heading.isEmpty ? entry.file : "  \(entry.file)"))
      }
      previous = heading + entry.file
      let source = entry.rule.map { rule in
        language == .chinese
          ? "（\(rule.rank == .practice ? "参照" : "依据")\(rule.source)\(rule.article)）"
          : " (\(rule.source)\(rule.article))"
      }
      lines.append(
        "    " + entry.text.text(in: language)
          + (entry.kind == .open ? "" : style.dim(source ?? "")))
    }
    let left = counts.values.reduce(0) { $0 + max(0, $1 - longest) }
    if left > 0 {
      lines.append(
        language == .chinese
          ? "  还有\(left)件，用 --format json 看全部。" : "  \(left) more; --format json has all.")
    }
    return lines
  }

  private func summary(in language: Language) -> String {
    let counts = report.findings.isEmpty ? "" : report.summary(in: language)
    if language == .chinese {
      return counts.isEmpty ? "检查：没有发现问题。" : "检查：\(counts)用 gongshi check 看是哪些。"
    }
    return counts.isEmpty ? "Checks: nothing found." : "Checks: \(counts) See gongshi check."
  }

  private static func nextLines(_ standing: Standing, in language: Language) -> [String] {
    guard let change = standing.nextChange else {
      return [language == .chinese ? "网页不会只因为日子过去而变。" : "No page changes by time alone."]
    }
    let day = change.day.fullWithWeekday.text(in: language)
    return [
      language == .chinese
        ? "网页下次该重新生成：\(day)（gongshi status --next-change 看变什么）。"
        : "The pages change next on \(day); see gongshi status --next-change."
    ]
  }

  /// The next day on which pages change: the day alone on the first line, then what changes.
  public func nextChangeText(in language: Language) -> String {
    guard let standing else { return report.text(as: .text, in: language, style: .plain) }
    guard let change = standing.nextChange else { return "-\n" }
    var lines = [change.day.description]
    lines += StatusOutcome.lines(of: change, in: language)
    if let event = standing.nextEvent, event.day != change.day {
      let day = event.day.fullWithWeekday.text(in: language)
      lines += ["", language == .chinese ? "下一件不只是数天数的事：\(day)" : "The next event: \(day)"]
      lines += StatusOutcome.lines(of: event, in: language)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of change: ChangeDay, in language: Language) -> [String] {
    let counting = change.changes.count { !$0.isEvent }
    let isShort = counting > 3
    let lines = change.changes.filter { $0.isEvent || !isShort }.map { change in
      let name = [change.number, change.title].compactMap { $0 }.joined(separator: " ")
      let text = change.text.text(in: language)
      if name.isEmpty { return "  " + text }
      return "  " + name + (language == .chinese ? "：" : ": ") + text
    }
    guard isShort else { return lines }
    return lines + [
      language == .chinese ? "  \(counting)件的天数往前走一天" : "  \(counting) count on by a day"
    ]
  }
}
