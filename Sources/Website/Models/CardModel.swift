/// A matter as the home page shows it in full.
struct CardModel: TemplateModel {
  /// For example `matters/2026/12/index.html`.
  var href: String
  /// A word joiner (U+2060) between a number and its unit keeps 12.6亩 on one line.
  var title: String
  /// For example `年终分红 · 〔2026〕12号`.
  var tagLine: String
  /// For example `今年集体收入怎么分给成员。`.
  var summary: String?
  var state: StateModel
  /// Without it the card shows the state.
  var window: CardWindowModel?
  /// For example `三组公示栏玻璃坏了2天，提意见的时间延长到12月3日（星期四）。`.
  var noticeLine: String?
  var ask: PhoneRowModel?

  static let slots: [Slot<CardModel>] = [
    .text("href", \.href),
    .text("title", \.title),
    .text("tagLine", \.tagLine),
    .text("summary", \.summary),
    .model("state") { $0.state },
    .model("window", \.window),
    .text("noticeLine", \.noticeLine),
    .model("ask", \.ask),
  ]
}
