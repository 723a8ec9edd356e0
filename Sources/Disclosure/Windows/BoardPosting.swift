/// What happened on one board in one round.
public struct BoardPosting: Sendable {
  /// The board's name.
  public let board: String
  /// Whether the window waits for this board.
  public let isRequired: Bool
  /// Whether the site knows the board.
  public let isKnown: Bool
  /// Posted on this day.
  public let posted: Day?
  /// Taken down on this day.
  public let takenDown: Day?
  /// The index of the record in 贴出记录, for its place.
  public let recordIndex: Int?
  /// How long the paper has to stay, where a rule says so.
  public let posting: PostingPeriod?
  /// Stretches of days after the posting on which the board could not be read.
  public let outages: [ClosedRange<Day>]
  /// Whether a photograph of the posting is kept.
  public let hasPhoto: Bool
}
