/// A red entry on the home page.
struct HonourLineModel: TemplateModel {
  /// For example `周某（二组）`.
  var who: String
  /// For example `三年义务清扫村口公路。`.
  var deed: String

  static let slots: [Slot<HonourLineModel>] = [
    .text("who", \.who),
    .text("deed", \.deed),
  ]
}
