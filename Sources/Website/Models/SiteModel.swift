/// The site's own facts, as seen from one page.
struct SiteModel: TemplateModel {
  /// For example `zh-CN`.
  var language: String
  /// For example `青禾村公示栏`.
  var name: String
  /// For example `../../../index.html`.
  var home: String
  /// For example `../../../assets/board.css`.
  var stylesheet: String
  /// For example `../../../assets/colours.css`; only where the site file names a colour.
  var colourStylesheet: String?
  /// For example `../../../assets/print.css`.
  var printStylesheet: String
  /// For example `../../../assets/board.js`.
  var script: String
  /// For example `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;
  /// base-uri 'none'; form-action 'none'`.
  var csp: String
  /// Only on pages that depend on the day.
  var asOfLine: String?
  /// For example `逾期未公开1项。`.
  var overdueLine: String?
  /// For example `../../../duties/index.html`.
  var overdueHref: String?
  var isDemo = false
  /// Needed where `isDemo`.
  var demoLine: String?
  /// For example `青禾村村民委员会主办。`.
  var publisherLine: String?
  /// Whom to ask on any page.
  var contact: ContactModel?
  /// For example `../../../about/index.html`.
  var aboutHref: String
  /// For example `../../../data/index.html`.
  var dataHref: String?
  /// For example `../../../feed.atom`.
  var feedHref: String?

  static let slots: [Slot<SiteModel>] = [
    .text("language", \.language),
    .text("name", \.name),
    .text("home", \.home),
    .text("stylesheet", \.stylesheet),
    .text("colourStylesheet", \.colourStylesheet),
    .text("printStylesheet", \.printStylesheet),
    .text("script", \.script),
    .text("csp", \.csp),
    .text("asOfLine", \.asOfLine),
    .text("overdueLine", \.overdueLine),
    .text("overdueHref", \.overdueHref),
    .flag("isDemo", \.isDemo),
    .text("demoLine", \.demoLine),
    .text("publisherLine", \.publisherLine),
    .model("contact", \.contact),
    .text("aboutHref", \.aboutHref),
    .text("dataHref", \.dataHref),
    .text("feedHref", \.feedHref),
  ]
}
