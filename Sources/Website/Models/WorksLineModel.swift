/// One step of carrying it out.
struct WorksLineModel: TemplateModel {
  /// For example `12月3日`.
  var dateLine: String?
  /// For example `开工。`.
  var text: String

  static let slots: [Slot<WorksLineModel>] = [
    .text("dateLine", \.dateLine),
    .text("text", \.text),
  ]
}
