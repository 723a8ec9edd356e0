/// One round of a matter: its boards, its window, its postings.
public struct RoundTimeline: Sendable {
  /// 1 for the first round.
  public let number: Int
  /// 计划贴出.
  public let planned: Day?
  /// Why there is a further round.
  public let reason: String?
  /// The length in days of `count`; nil where the notice has no window.
  public let days: Int?
  /// How the days are counted.
  public let count: DayCount
  /// The boards of the notice, in the site's order, and those posted that the site does not know.
  public let boards: [BoardPosting]
  /// The day on which the last required board was posted; nil until all are.
  public let posted: Day?
  /// The window as it really runs; nil until the last required board was posted.
  public let window: PublicityWindow?
  /// The window as planned, and as the sheet prints it before it hangs.
  public let plannedWindow: PublicityWindow?
  /// The end that the clerk typed.
  public let typedEnd: Day?
  /// The last day that the governing rule asks for; nil where none sets one.
  public let requiredLastDay: Day?
  /// The latest last day that a ceiling allows, with its rule.
  public let ceiling: (rule: Rule, lastDay: Day)?
  /// The floor rule that governs, where one applies.
  public let governingRule: Rule?

  /// The window to show: the real one, else the planned one.
  public var shownWindow: PublicityWindow? { window ?? plannedWindow }

  /// Whether any board was posted.
  public var isPartlyPosted: Bool { boards.contains { $0.posted != nil } }

  /// The first day on which every board may be cleared; nil until something hangs.
  public var removableFrom: Day? {
    boards.compactMap { $0.posting?.removableFrom }.max()
  }
}
