import Disclosure

/// The days from which the dates of a starter are worked out.
struct PlantingDays: Sendable {
  /// The day on which the starter is planted: what lies after it has not happened yet.
  let today: Day
  /// The day by which the examples are dated: today, or an earlier one where calendars end soon.
  let anchor: Day
  /// The last day that a calendar covers; nil where there is no calendar at all.
  let lastCovered: Day?
  /// The working days and rest days.
  let calendar: HolidayCalendar
  /// How many working days a window needs, so that somebody answers.
  let answeringDays: Int

  /// How many days before the end of the last calendar the examples are dated at the latest, so
  /// that no window of theirs runs into a year whose days off nobody knows.
  static let margin = 60

  /// Sets the dates of a starter around `today`, as far as the calendars reach.
  init(today: Day, calendar: HolidayCalendar, answeringDays: Int) {
    self.today = today
    self.calendar = calendar
    self.answeringDays = answeringDays
    lastCovered = calendar.years.last.flatMap { Day(year: $0, month: 12, day: 31) }
    anchor = min(today, lastCovered.map { $0 - PlantingDays.margin } ?? today)
  }

  /// Whether the examples are dated by another day than today.
  var isMoved: Bool { anchor != today }
}

extension PlantingDays {
  /// Sets the dates by the calendars and rules that the program brings.
  init(today: Day) {
    let shelf = RuleShelf(Stock(shipped: "rules"))
    let rules = RuleBook(packs: shelf.packs, region: "")
    let answering = rules.rules(.deadline).first { $0.event == "有人答复" && $0.days != nil }
    self.init(today: today, calendar: shelf.calendar, answeringDays: answering?.days ?? 0)
  }
}
