/// What became of an article from one version of the rules to the next.
enum ArticleChange {
  /// New in this version.
  case added(ArticleText)
  /// No longer in this version.
  case removed(ArticleText)
  /// In both, with another text.
  case changed(from: ArticleText, to: ArticleText)
  /// In both with the same text, at another place among its neighbours.
  case moved(from: ArticleText, to: ArticleText)
  /// In both with the same text; the number may be another where articles came before it.
  case same(from: ArticleText, to: ArticleText)
}
