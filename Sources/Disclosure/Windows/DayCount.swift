/// How the days of a window are counted (`计日方式`); the rule decides, not the clerk.
public enum DayCount: String, Sendable, Hashable, CaseIterable {
  /// 自然日: the posting day is not counted (民法典第二百零一条); a last day that is a rest day
  /// rolls to the next working day (第二百零三条).
  case natural
  /// 工作日: only working days are counted.
  case workday
  /// 首日计入: the posting day is the first day, and nothing rolls.
  case inclusive

  /// The name that a clerk reads.
  public var wording: Wording {
    switch self {
    case .natural: Wording("自然日", "calendar days")
    case .workday: Wording("工作日", "working days")
    case .inclusive: Wording("首日计入", "counting the first day")
    }
  }

  /// A length in this count, for example `7天` or `5个工作日`.
  public func length(_ days: Int) -> Wording {
    let plural = days == 1 ? "" : "s"
    return switch self {
    case .natural, .inclusive: Wording("\(days)天", "\(days) day\(plural)")
    case .workday: Wording("\(days)个工作日", "\(days) working day\(plural)")
    }
  }
}
