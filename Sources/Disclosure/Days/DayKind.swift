/// What a day is in the working life of an office.
public enum DayKind: Sendable, Hashable {
  /// An ordinary Monday to Friday.
  case workingDay
  /// A Saturday or Sunday that no notice changes.
  case weekend
  /// A day off by the State Council's notice, with the holiday's name.
  case holiday(String)
  /// 调休上班: a rest day made a working day for the holiday named.
  case makeUpDay(String)

  /// Whether offices work on the day.
  public var isWorking: Bool {
    switch self {
    case .workingDay, .makeUpDay: true
    case .weekend, .holiday: false
    }
  }

  /// The word for the day, for example `国庆节` or `周末`.
  public var wording: Wording {
    switch self {
    case .workingDay: Wording("工作日", "working day")
    case .weekend: Wording("周末", "weekend")
    case .holiday(let name): Wording(name, "holiday (\(name))")
    case .makeUpDay(let name): Wording("\(name)调休上班", "make-up working day (\(name))")
    }
  }
}
