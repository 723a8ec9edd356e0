/// One list of honour or of things to put right.
struct RollPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  var isRed = false
  /// For example `红榜 · 〔2026〕3号 · 青禾村村民委员会`.
  var tagLine: String
  /// For example `2026年第三季度红榜`.
  var title: String
  /// Who decided, until when it is shown.
  var lines: [LineModel] = []
  var introHTML: HTML?
  /// Where `isRed`.
  var honours: HonourGroupModel?
  /// Elsewhere.
  var things: ThingGroupModel?
  var bodyHTML: HTML?
  var decision: DecisionGroupModel?
  var printHref: String?
  var contact: ContactModel?

  static let slots: [Slot<RollPage>] =
    PageShell.slots(\.shell) + [
      .flag("isRed", \.isRed),
      .text("tagLine", \.tagLine),
      .text("title", \.title),
      .list("lines", \.lines),
      .html("introHTML", \.introHTML),
      .model("honours", \.honours),
      .model("things", \.things),
      .html("bodyHTML", \.bodyHTML),
      .model("decision", \.decision),
      .text("printHref", \.printHref),
      .model("contact", \.contact),
    ]
}
