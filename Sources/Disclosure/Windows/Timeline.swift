/// What follows from a matter's plan, its postings and the rules: rounds, windows, postings.
///
/// The day plays no part in it; `state(on:)` adds the day.
public struct Timeline: Sendable {
  /// The rounds, first to last; never empty.
  public let rounds: [RoundTimeline]
  /// The rules that set the length of the window, the governing one first.
  public let windowRules: [Rule]
  /// The rule that sets how long the paper stays up, where one was in force.
  public let postingRule: Rule?
  /// The facts by which the state is known.
  public let milestones: Milestones

  /// The round that counts: the last one.
  public var current: RoundTimeline { rounds[rounds.count - 1] }

  /// Facts of a matter that, with the windows, decide its state.
  public struct Milestones: Sendable, Hashable {
    /// Not to be published yet.
    public var isDraft: Bool
    /// The form of the notice.
    public var form: Form
    /// Withdrawn on this day.
    public var withdrawn: Day?
    /// The last correction.
    public var corrected: Day?
    /// Carried out from this day on.
    public var started: Day?
    /// Carried out up to this day.
    public var finished: Day?
    /// The result was made public on this day.
    public var outcome: Day?
    /// Public on the web up to this day.
    public var publicUntil: Day?
    /// For each opinion: the day it came and the day it was answered.
    public var objections: [ObjectionDays]
  }

  /// The two days of an opinion.
  public struct ObjectionDays: Sendable, Hashable {
    /// The day it came.
    public var received: Day?
    /// The day it was answered.
    public var answered: Day?
    /// How many said the same.
    public var count: Int
  }
}
