/// One line of what stands on a day: something to do, something that runs, something that waits.
public struct StatusEntry: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A record is held back until it is mended.
    case withheld
    /// To be posted, as planned.
    case post
    /// The window ends.
    case ends
    /// A sheet has hung for its days and may be taken down.
    case takeDown = "take-down"
    /// A posting is to be recorded.
    case recordPosting = "record-posting"
    /// An opinion is to be answered.
    case answer
    /// The result is to be stated.
    case result
    /// A roll is to be taken down.
    case rollEnds = "roll-ends"
    /// An entry of a list of things to put right has passed its day.
    case putRight = "put-right"
    /// Open for opinions.
    case open
    /// A sheet that must not be taken down yet.
    case keepUp = "keep-up"
    /// The public time on the web ends.
    case leaves
  }

  /// Under which heading a clerk reads it.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// 今天要做.
    case today
    /// 正在公示.
    case open
    /// 等着补的.
    case waiting
    /// 快到期.
    case soon
    /// 还不能取下.
    case hanging

    /// The heading.
    public var wording: Wording {
      switch self {
      case .today: Wording("今天要做", "To do today")
      case .open: Wording("正在公示", "Open")
      case .waiting: Wording("等着补的", "Waiting for a line in the record")
      case .soon: Wording("快到期（\(StatusEntry.soon)天内）", "Soon (within \(StatusEntry.soon) days)")
      case .hanging: Wording("还不能取下", "Not to be taken down yet")
      }
    }
  }

  /// How many days ahead is soon.
  public static let soon = 3

  /// What it is.
  public var kind: Kind
  /// Under which heading it stands.
  public var group: Group
  /// The record's file.
  public var file: String
  /// The number with the issuer's word in front.
  public var number: String?
  /// The record's title; empty where it could not be read.
  public var title: String
  /// The board.
  public var board: String?
  /// The day on which it ends, is due, was planned, or from which it may be done.
  public var day: Day?
  /// The number of the day in the window.
  public var dayNumber: Int?
  /// The length of the window.
  public var days: Int?
  /// By how many days it is late.
  public var late = 0
  /// The rule that sets the day.
  public var rule: Citation?
  /// What is so, and what to write.
  public var text: Wording

  /// The matter's or roll's name as lists show it.
  public var heading: String {
    [number, title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
