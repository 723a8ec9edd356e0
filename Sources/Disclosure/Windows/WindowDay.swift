/// One day of a window, with its number or the reason why it has none.
public struct WindowDay: Sendable, Hashable {
  /// Why a day counts or does not count.
  public enum Reason: Sendable, Hashable {
    /// It counts.
    case counted
    /// It counts: a rest day made a working day for the holiday named.
    case makeUpDay(String)
    /// The posting day, which is not counted (民法典第二百零一条).
    case postingDay
    /// A Saturday or Sunday in a window of working days.
    case weekend
    /// A holiday in a window of working days.
    case holiday(String)
    /// The board was down, or no channel worked.
    case skipped
    /// The days are full, and this rest day carries the end on (民法典第二百零三条); the
    /// holiday's name, or nothing for a weekend.
    case carriedOver(holiday: String?)
    /// The working day to which the end was carried.
    case carriedEnd

    /// The word that scripts read, for example `posting-day`.
    public var identifier: String {
      switch self {
      case .counted: "counted"
      case .makeUpDay: "make-up-day"
      case .postingDay: "posting-day"
      case .weekend: "weekend"
      case .holiday: "holiday"
      case .skipped: "skipped"
      case .carriedOver: "carried-over"
      case .carriedEnd: "carried-end"
      }
    }

    /// The reason in a few words.
    public var wording: Wording {
      switch self {
      case .counted: Wording("算一天", "counted")
      case .makeUpDay(let name):
        Wording("\(name)调休上班，算一天", "make-up working day (\(name)), counted")
      case .postingDay: Wording("贴出当天，不算", "posting day, not counted")
      case .weekend: Wording("周末，不算", "weekend, not counted")
      case .holiday(let name): Wording("\(name)放假，不算", "holiday (\(name)), not counted")
      case .skipped: Wording("公示中断，不算", "the notice could not be read, not counted")
      case .carriedOver(let holiday):
        if let holiday {
          Wording("天数已满，碰上\(holiday)放假，顺延", "days are full; carried over a holiday (\(holiday))")
        } else {
          Wording("天数已满，碰上周末，顺延", "days are full; carried over the weekend")
        }
      case .carriedEnd: Wording("顺延到这一天", "the end is carried to this day")
      }
    }
  }

  /// The day.
  public let day: Day
  /// Its number in the window, from 1; nothing if it is not counted.
  public let number: Int?
  /// Why it counts or not.
  public let reason: Reason

  /// Creates a day of a window.
  public init(day: Day, number: Int?, reason: Reason) {
    self.day = day
    self.number = number
    self.reason = reason
  }

  /// Whether it is one of the days counted.
  public var isCounted: Bool { number != nil }
}
