/// A sentence in a paragraph of its own.
struct LineModel: TemplateModel {
  /// For example `这张公示要贴到12月8日以后才能取下，请不要提前撕。`.
  var text: String

  static let slots: [Slot<LineModel>] = [
    .text("text", \.text)
  ]
}
