/// Something on the site that changes by time alone.
public struct SiteChange: Sendable, Hashable {
  /// What changes.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The state of a matter.
    case state
    /// The number of the day in a window, or by how many days something is late.
    case count
    /// A fact that is dated ahead has its day.
    case fact
    /// A sheet has hung for its days.
    case takeDown = "take-down"
    /// An opinion has waited past the day by which it was to be answered.
    case answerLate = "answer-late"
    /// A posting that was planned is late.
    case postingLate = "posting-late"
    /// A roll comes, goes, or an entry of it changes.
    case roll
    /// Accounts are shown for the first time.
    case account
    /// A version of the village rules comes into force, or ends.
    case code
    /// A board can no longer be read from this day on.
    case board
    /// A rule comes into force, or ends.
    case rule
    /// A new year: dates of the year before are written with their year.
    case year
  }

  /// What changes.
  public var kind: Kind
  /// The record's file; nil where no record changes.
  public var file: String?
  /// The matter's number with the issuer's word in front.
  public var number: String?
  /// The record's title.
  public var title: String?
  /// What is to be read after the change.
  public var text: Wording

  /// Whether it is more than a number that counts on.
  public var isEvent: Bool { kind != .count }
}

/// The changes of one day.
public struct ChangeDay: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// What changes on it, matters first, in the register's order.
  public var changes: [SiteChange]
}
