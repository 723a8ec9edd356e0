/// One thing to put right.
struct ThingRowModel: TemplateModel {
  /// For example `渠边垃圾2处`.
  var thing: String
  /// For example `三组渠边`.
  var place: String?
  /// `fixed`, `waiting` or `late`.
  var state: StateModel
  /// For example `请于11月5日前清理。`.
  var dueLine: String?
  var isFixed = false
  var rule: RuleLinkModel?

  static let slots: [Slot<ThingRowModel>] = [
    .text("thing", \.thing),
    .text("place", \.place),
    .model("state") { $0.state },
    .text("dueLine", \.dueLine),
    .flag("isFixed", \.isFixed),
    .model("rule", \.rule),
  ]
}
