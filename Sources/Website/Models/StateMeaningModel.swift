/// What a state means.
struct StateMeaningModel: TemplateModel {
  /// As in State.
  var kind: String
  /// For example `公示中`.
  var label: String
  /// For example `已经贴出，现在可以提意见。`.
  var meaning: String

  static let slots: [Slot<StateMeaningModel>] = [
    .text("kind", \.kind),
    .text("label", \.label),
    .text("meaning", \.meaning),
  ]
}
