/// How to read the notices.
struct AboutPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// Content/pages/about.md, where there is one.
  var introHTML: HTML?
  /// The pages of text, in their order.
  var more: LinkGroupModel?
  /// In the order of a matter's life.
  var states: [StateMeaningModel] = []
  var appeal: AppealModel?
  /// For example `不想让自己的名字出现在这里，请打0816-2200000，7天内答复您。`.
  var privacyLine: String?
  var waivers: WaiverGroupModel?
  var rules: RuleGroupModel?

  static let slots: [Slot<AboutPage>] =
    PageShell.slots(\.shell) + [
      .html("introHTML", \.introHTML),
      .model("more", \.more),
      .list("states", \.states),
      .model("appeal", \.appeal),
      .text("privacyLine", \.privacyLine),
      .model("waivers", \.waivers),
      .model("rules", \.rules),
    ]
}
