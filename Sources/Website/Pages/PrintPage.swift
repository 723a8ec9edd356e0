/// The A4 sheet.
struct PrintPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `index.html`.
  var backHref: String
  /// A break at a sensible place is the style sheet's task.
  var title: String
  /// For example `青禾社〔2026〕12号`.
  var numberLine: String?
  /// For example `补条：截止日改为12月2日（星期三）`.
  var slipLine: String?
  /// For example `全体成员：`.
  var addressee: String?
  /// For example `<p>经2026年11月18日成员代表大会讨论通过……</p>`.
  var bodyHTML: HTML
  /// Window, last day, contact: full paragraphs after the body.
  var lines: [LineModel] = []
  var enclosures: EnclosureListModel?
  /// For example `青禾村股份经济合作联合社`.
  var issuer: String
  /// No leading zeros.
  var dateLine: String
  /// A dashed ring that says where to press the seal.
  var hasSeal = false
  /// For example `请贴到2026年12月8日以后再取下。`.
  var keepLine: String?
  /// Only where the site has an address.
  var qr: QRModel?
  /// Each starts a new page; its head repeats.
  var tables: [PrintTableModel] = []

  static let slots: [Slot<PrintPage>] =
    PageShell.slots(\.shell) + [
      .text("backHref", \.backHref),
      .text("title", \.title),
      .text("numberLine", \.numberLine),
      .text("slipLine", \.slipLine),
      .text("addressee", \.addressee),
      .html("bodyHTML", \.bodyHTML),
      .list("lines", \.lines),
      .model("enclosures", \.enclosures),
      .text("issuer", \.issuer),
      .text("dateLine", \.dateLine),
      .flag("hasSeal", \.hasSeal),
      .text("keepLine", \.keepLine),
      .model("qr", \.qr),
      .list("tables", \.tables),
    ]
}
