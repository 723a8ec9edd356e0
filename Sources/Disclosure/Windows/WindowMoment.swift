/// Where a day stands in a window.
public enum WindowMoment: Sendable, Hashable {
  /// Before the posting day.
  case before
  /// The posting day, where it is not counted.
  case posted
  /// A day that counts, with its number.
  case counting(number: Int)
  /// A day inside that does not count.
  case notCounted(WindowDay.Reason)
  /// The days are full, but the end was carried over rest days.
  case carriedOver
  /// The last day.
  case lastDay
  /// After the last day.
  case ended
}
