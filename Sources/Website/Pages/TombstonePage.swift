/// What is left of a matter after its public time.
struct TombstonePage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `年终分红 · 〔2024〕12号 · 青禾村股份经济合作联合社`.
  var tagLine: String
  /// For example `关于2024年度集体收益分配方案的公示`.
  var title: String
  /// Missing where the number moved.
  var state: StateModel?
  /// For example `2024年11月20日至12月10日`.
  var datesLine: String?
  /// For example `没有收到意见，已按方案发放。`.
  var outcomeLine: String?
  /// A number that was corrected.
  var movedHref: String?
  /// For example `编号改为〔2024〕13号`.
  var movedLine: String?
  var contact: ContactModel?

  static let slots: [Slot<TombstonePage>] =
    PageShell.slots(\.shell) + [
      .text("tagLine", \.tagLine),
      .text("title", \.title),
      .model("state", \.state),
      .text("datesLine", \.datesLine),
      .text("outcomeLine", \.outcomeLine),
      .text("movedHref", \.movedHref),
      .text("movedLine", \.movedLine),
      .model("contact", \.contact),
    ]
}
