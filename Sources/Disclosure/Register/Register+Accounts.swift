extension Register {
  /// The accounts of each book that are no drafts and have a period, oldest first.
  var books: [[AccountCard]] {
    let cards = accounts.filter { !$0.isDraft && $0.period != nil }
    return Dictionary(grouping: cards, by: \.series).sorted { $0.key < $1.key }.map(\.value)
  }
}
