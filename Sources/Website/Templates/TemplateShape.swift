/// What templates may name in one type of model, without the type itself.
struct TemplateShape: Sendable {
  /// The names, in the order of the model's slots.
  let names: [String]
  /// How each may be used, in the same order.
  let uses: [SlotUse]

  /// The place of the slot `name`.
  func index(of name: String) -> Int? { names.firstIndex(of: name) }
}
