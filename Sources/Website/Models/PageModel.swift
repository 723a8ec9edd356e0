/// A page's head.
struct PageModel: TemplateModel {
  /// For example `关于三组河坝地块对外出租的公示 · 青禾村公示栏`.
  var title: String
  /// For example `三组河坝12.6亩地对外出租，提意见到12月1日（星期二）。`.
  var description: String?
  /// For example `https://qinghe.example/matters/2026/11/`.
  var canonical: String?
  /// The list of things to put right, tombstones, stubs, 404.
  var robots: String?
  /// Links above the title, from the board down, without the page itself.
  var trail: TrailModel?

  static let slots: [Slot<PageModel>] = [
    .text("title", \.title),
    .text("description", \.description),
    .text("canonical", \.canonical),
    .text("robots", \.robots),
    .model("trail", \.trail),
  ]
}
