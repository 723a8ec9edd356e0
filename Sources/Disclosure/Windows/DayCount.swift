/// How the days of a window are counted (计日方式).
public enum DayCount: String, Sendable, Hashable, CaseIterable {
  /// 自然日: the posting day is not counted; a last day that is a rest day rolls to the next
  /// working day (Civil Code Arts. 201 and 203).
  case natural
  /// 工作日: working days only.
  case workday
  /// 首日计入: the posting day is the first day; no roll. Only where a rule says so.
  case inclusive
}
