/// One entry of a red list.
struct HonourRowModel: TemplateModel {
  /// For example `周某（二组）`.
  var who: String
  /// For example `环境示范户`.
  var honour: String?
  /// For example `三年义务清扫村口公路。`.
  var deed: String
  var rule: RuleLinkModel?

  static let slots: [Slot<HonourRowModel>] = [
    .text("who", \.who),
    .text("honour", \.honour),
    .text("deed", \.deed),
    .model("rule", \.rule),
  ]
}
