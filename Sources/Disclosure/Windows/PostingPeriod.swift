/// 张贴期: how long a notice must stay on the wall.
///
/// The posting day is not counted, and the notice stays through the last of the days: posted on
/// 2026-11-24 for 15 days, it stays through 2026-12-09 and may be taken down on 2026-12-10.
/// Nothing rolls, so no calendar is needed.
public struct PostingPeriod: Sendable, Hashable {
  /// The day on which the board was posted.
  public let posted: Day
  /// The least number of days on the wall.
  public let days: Int
  /// The last day on which the notice must still hang.
  public let lastDay: Day

  /// Computes how long a notice must hang.
  /// - Parameters:
  ///   - posted: the day on which the board was posted.
  ///   - days: the least number of days; below 1 nothing is added.
  ///   - skipped: stretches of days on which this board was down; they are made up for.
  public init(posted: Day, days: Int, skipping skipped: [ClosedRange<Day>] = []) {
    self.posted = posted
    self.days = days
    var last = posted + max(days, 0)
    // Each stretch that begins by the last day moves it on; in order, so none is missed.
    var made = posted
    for stretch in skipped.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard stretch.lowerBound <= last else { break }
      let from = max(stretch.lowerBound, made + 1)
      guard from <= stretch.upperBound else { continue }
      last += stretch.upperBound - from + 1
      made = stretch.upperBound
    }
    lastDay = last
  }

  /// The first day on which the notice may be taken down.
  public var removableFrom: Day { lastDay + 1 }

  /// The line for villagers, for example `这张公示要贴到12月9日以后才能取下，请不要提前撕。`.
  public var notice: Wording {
    Wording(
      "这张公示要贴到\(lastDay.short.zh)以后才能取下，请不要提前撕。",
      "This notice stays up through \(lastDay.short.en); please do not take it down before.")
  }
}
