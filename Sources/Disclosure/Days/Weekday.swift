/// A day of the week; a week begins on Monday.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// 星期一.
  case monday = 0
  /// 星期二.
  case tuesday
  /// 星期三.
  case wednesday
  /// 星期四.
  case thursday
  /// 星期五.
  case friday
  /// 星期六.
  case saturday
  /// 星期日.
  case sunday

  /// Creates the weekday that lies `ordinal` days after a Monday; any number will do.
  init(ordinal: Int) {
    let all = Weekday.allCases
    self = all[((ordinal % 7) + 7) % 7]
  }

  /// The name, `星期一`, in English `Monday`.
  public var wording: Wording { Wording("星期\(sign)", english) }

  /// The short name, `周一`, in English `Mon`.
  public var short: Wording { Wording("周\(sign)", String(english.prefix(3))) }

  /// The sign that heads a column of a calendar, `一` to `日`.
  public var sign: String {
    switch self {
    case .monday: "一"
    case .tuesday: "二"
    case .wednesday: "三"
    case .thursday: "四"
    case .friday: "五"
    case .saturday: "六"
    case .sunday: "日"
    }
  }

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  private var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
