/// One month of a calendar on which a window is drawn.
public struct WindowMonth: Sendable, Hashable {
  /// The first day of the month.
  public let firstDay: Day
  /// The weeks that touch the window, Monday to Sunday; nothing stands for days of other months.
  public let weeks: [[Day?]]

  /// The months over which `window` runs, in order.
  public static func months(of window: PublicityWindow) -> [WindowMonth] {
    var months: [WindowMonth] = []
    var first = window.posted.firstOfMonth
    while first <= window.lastDay {
      let last = first.lastOfMonth
      var weeks: [[Day?]] = []
      var monday = first - first.weekday.rawValue
      while monday <= last {
        if monday + 6 >= window.posted && monday <= window.lastDay {
          weeks.append(
            (0..<7).map { offset in
              let day = monday + offset
              return first <= day && day <= last ? day : nil
            })
        }
        guard monday + 7 > monday else { break }
        monday += 7
      }
      let isInside = weeks.contains { week in
        week.contains { $0.map(window.isOpen(on:)) == true }
      }
      if isInside { months.append(WindowMonth(firstDay: first, weeks: weeks)) }
      guard last < .latest else { break }
      first = last + 1
    }
    return months
  }
}
