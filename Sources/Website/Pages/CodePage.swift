/// One version of the village rules.
struct CodePage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `村规民约 · 第3版`.
  var tagLine: String
  /// For example `青禾村村规民约`.
  var title: String
  /// `inForce`, `former` or `coming`.
  var state: StateModel
  /// For example `2026年3月1日起施行。`.
  var inForceLine: String
  /// How it was adopted and filed: 2026年2月10日村民会议通过，2月20日报镇政府备案。.
  var lines: [LineModel] = []
  var vote: VoteModel?
  /// On a former version.
  var newerHref: String?
  var marks: NoticeGroupModel?
  /// For example `<p>为了邻里和睦，……</p>`.
  var introHTML: HTML?
  /// One without heading where the rules have no chapters.
  var chapters: [ChapterModel] = []
  var closingHTML: HTML?
  var changes: ChangeGroupModel?
  var versions: VersionGroupModel?
  /// For example `print.html`.
  var printHref: String?
  var contact: ContactModel?
  var updatedLine: String?

  static let slots: [Slot<CodePage>] =
    PageShell.slots(\.shell) + [
      .text("tagLine", \.tagLine),
      .text("title", \.title),
      .model("state") { $0.state },
      .text("inForceLine", \.inForceLine),
      .list("lines", \.lines),
      .model("vote", \.vote),
      .text("newerHref", \.newerHref),
      .model("marks", \.marks),
      .html("introHTML", \.introHTML),
      .list("chapters", \.chapters),
      .html("closingHTML", \.closingHTML),
      .model("changes", \.changes),
      .model("versions", \.versions),
      .text("printHref", \.printHref),
      .model("contact", \.contact),
      .text("updatedLine", \.updatedLine),
    ]
}
