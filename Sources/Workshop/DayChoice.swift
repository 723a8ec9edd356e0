import Disclosure

/// For which day a site is checked or built.
public struct DayChoice: Sendable {
  /// The day that was asked for.
  public let asked: Day?
  /// Today.
  public let today: Day

  /// Creates a choice.
  public init(asked: Day?, today: Day) {
    self.asked = asked
    self.today = today
  }

  /// The day asked for, else a demonstration's own day, else today.
  public func day(for site: Site) -> Day {
    asked ?? site.demoDay ?? today
  }
}
