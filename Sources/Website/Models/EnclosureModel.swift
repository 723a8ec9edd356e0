/// One enclosure of a printed sheet.
struct EnclosureModel: TemplateModel {
  /// Empty where there is only one.
  var number: String?
  /// For example `收益分配到户`.
  var name: String

  static let slots: [Slot<EnclosureModel>] = [
    .text("number", \.number),
    .text("name", \.name),
  ]
}
