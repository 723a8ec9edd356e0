/// What lists and register checks see of a record whose kind has no card of its own.
public struct PlainCard: Sendable {
  /// The kind.
  public let kind: RecordKind
  /// The record's file.
  public let file: String
  /// Where its fields stand.
  public let places: Places
  /// 标题.
  public let title: String
  /// 草稿.
  public let isDraft: Bool
  /// The version of village rules.
  public let version: String?
  /// In force or shown from this day on.
  public let from: Day?
  /// No longer in force, or gone, on this day.
  public let until: Day?
  /// Which of the two rolls.
  public let colour: HonourRoll.Colour?
  /// The number of articles or entries.
  public let count: Int
  /// The place among pages.
  public let order: Int?
  /// One sentence.
  public let summary: String?
  /// The days of a roll's entries.
  public let entryDays: [EntryDays]

  /// By when an entry of a roll is to be put right, and when it was.
  public struct EntryDays: Sendable, Hashable {
    /// To be put right by this day.
    public var due: Day?
    /// Put right on this day.
    public var done: Day?
  }

  /// Makes the card of a record; nil for matters and accounts, which have cards of their own.
  public init?(_ whole: Whole) {
    kind = whole.kind
    file = whole.envelope.file
    places = whole.envelope.places
    title = whole.title
    isDraft = whole.isDraft
    if case .roll(let roll) = whole {
      entryDays = roll.entries.map { EntryDays(due: $0.due, done: $0.done) }
    } else {
      entryDays = []
    }
    switch whole {
    case .matter, .account: return nil
    case .code(let code):
      (version, from, until, colour) = (code.version, code.inForceFrom, code.inForceTo, nil)
      (count, order, summary) = (code.articles.count, nil, nil)
    case .roll(let roll):
      (version, from, until, colour) = (nil, roll.from, roll.until, roll.colour)
      (count, order, summary) = (roll.entries.count, nil, nil)
    case .page(let page):
      (version, from, until, colour) = (nil, nil, nil, nil)
      (count, order, summary) = (0, page.order, page.summary)
    case .board(let outage):
      (version, from, until, colour) = (nil, outage.from, outage.to, nil)
      (count, order, summary) = (0, nil, outage.reason)
    }
  }
}
