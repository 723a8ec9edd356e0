extension RuleBook {
  /// The category that a title speaks of, and the word by which it is known.
  ///
  /// The longest of the names, aliases and 标题词 in the title decides; of equals the pack's first.
  public func category(inTitle title: String) -> (category: MatterCategory, word: String)? {
    var best: (category: MatterCategory, word: String)?
    for category in categories {
      for word in [category.name] + category.aliases + category.titleWords
      where !word.isEmpty && title.contains(word)
        && word.unicodeScalars.count > best?.word.unicodeScalars.count ?? 0
      {
        best = (category, word)
      }
    }
    return best
  }
}
