/// The rule that a finding or a page rests on, with its source.
public struct Citation: Sendable, Hashable {
  /// The rule's identifier, for example `national/posting-15`.
  public var id: String
  /// The title of the source, for example 村民委员会组织法（2025年修订）.
  public var source: String
  /// The article, for example 第三十五条; empty where the source has none.
  public var article: String
  /// How strong the source is.
  public var rank: RuleRank

  /// Creates a citation.
  public init(id: String, source: String, article: String, rank: RuleRank) {
    self.id = id
    self.source = source
    self.article = article
    self.rank = rank
  }
}
