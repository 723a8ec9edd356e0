import Disclosure

/// What `gongshi new` is asked for.
public struct NewRecord: Sendable {
  /// The folder of the site.
  public var site: String
  /// The day on which it is written.
  public var day: DayChoice
  /// The kind, in Chinese or English.
  public var kind: String
  /// What is said of a matter; of other kinds the title alone.
  public var wish: MatterWish
  /// The file to write, relative to where the command runs; nil for the site's habit.
  public var output: String?

  /// Creates a request.
  public init(site: String, day: DayChoice, kind: String, wish: MatterWish, output: String?) {
    self.site = site
    self.day = day
    self.kind = kind
    self.wish = wish
    self.output = output
  }
}
