/// The matters open for opinions.
struct CardGroupModel: TemplateModel {
  /// For example `3项，现在可以提意见`.
  var countLine: String
  /// The one that ends first comes first.
  var cards: [CardModel] = []

  static let slots: [Slot<CardGroupModel>] = [
    .text("countLine", \.countLine),
    .list("cards", \.cards),
  ]
}
