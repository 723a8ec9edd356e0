/// One article of village rules.
public struct Article: Sendable, Hashable {
  /// Its number: 12 for 第十二条.
  public var number: Int
  /// Its heading as written: 第十二条.
  public var label: String
  /// The chapter it stands in, where the rules have chapters.
  public var chapter: String?
  /// Its text, the opening left out.
  public var blocks: [Block]
  /// Where it begins.
  public var spot: Spot

  /// Creates an article.
  public init(number: Int, label: String, chapter: String?, blocks: [Block], spot: Spot) {
    self.number = number
    self.label = label
    self.chapter = chapter
    self.blocks = blocks
    self.spot = spot
  }
}
