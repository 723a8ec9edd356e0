/// What stands of a roll on a day.
struct RollStanding {
  let card: PlainCard
  let day: Day

  var entries: [StatusEntry] {
    guard !card.isDraft, let from = card.from, from <= day else { return [] }
    if let until = card.until, until < day { return [] }
    return ending + overdue
  }

  private var ending: [StatusEntry] {
    guard let until = card.until, until <= day + StatusEntry.soon else { return [] }
    let text =
      until == day
      ? Wording("今天撤下，墙上的也取下来", "taken down today; clear the wall too")
      : Wording("\(until.withWeekday.zh)撤下", "taken down on \(until.withWeekday.en)")
    return [
      StatusEntry(
        kind: .rollEnds, group: until == day ? .today : .soon, file: card.file, title: card.title,
        day: until, text: text)
    ]
  }

  /// Entries of a list of things to put right that have passed their day.
  private var overdue: [StatusEntry] {
    guard card.colour == .black, card.until != day else { return [] }
    let late = card.entryDays.filter { entry in
      entry.due.map { $0 < day } ?? false && entry.done.map { $0 > day } ?? true
    }
    guard let first = late.compactMap(\.due).min() else { return [] }
    return [
      StatusEntry(
        kind: .putRight, group: .waiting, file: card.file, title: card.title, day: first,
        late: day - first,
        text: Wording(
          "\(late.count)条过了整改的日子（最早\(first.withWeekday.zh)）。改好了的，在那一条里写：改好\(day)",
          "\(late.count) overdue, the first since \(first.withWeekday.en); write the day once put right"
        ))
    ]
  }
}
