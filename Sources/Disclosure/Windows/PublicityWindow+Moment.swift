extension PublicityWindow {
  /// The entry of `day`, if it lies between the posting day and the last day.
  public func entry(on day: Day) -> WindowDay? {
    let index = day - posted
    return entries.indices.contains(index) ? entries[index] : nil
  }

  /// Where `day` stands in the window.
  public func moment(on day: Day) -> WindowMoment {
    if day < posted { return .before }
    if day > lastDay { return .ended }
    if day == lastDay { return .lastDay }
    guard let entry = entry(on: day) else { return .ended }
    if let number = entry.number {
      return number == days ? .carriedOver : .counting(number: number)
    }
    switch entry.reason {
    case .postingDay: return .posted
    case .carriedOver: return .carriedOver
    default: return day > rawLastDay ? .carriedOver : .notCounted(entry.reason)
    }
  }

  /// Whether opinions are taken on `day`: from the posting day to the last day.
  public func isOpen(on day: Day) -> Bool { posted <= day && day <= lastDay }

  /// The number of days in the window on which an office open on working days answers.
  ///
  /// An uncounted posting day and days on which the notice could not be read are left out.
  /// Years without a notice are taken as ``HolidayCalendar/likelyKind(of:)`` tells.
  public func answeringDays(in calendar: HolidayCalendar) -> Int {
    var number = 0
    for entry in entries where entry.reason != .postingDay && entry.reason != .skipped {
      if calendar.likelyKind(of: entry.day).isWorking { number += 1 }
    }
    return number
  }
}
