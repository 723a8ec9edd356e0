import Disclosure

/// 规则审核表: the rules of some packs on paper, for whoever reviews them and signs.
///
/// One file that loads nothing: a page of its own, for the printer. It bears no emblem and no seal,
/// only the place for one.
public struct RuleSheet: Sendable {
  /// For whom the rules hold: a site's name, or a region.
  public var subject: String
  /// The day on which the sheet is made.
  public var day: Day
  /// The packs, the widest region first.
  public var packs: [RulePack]

  /// Creates a sheet.
  public init(subject: String, day: Day, packs: [RulePack]) {
    self.subject = subject
    self.day = day
    self.packs = packs
  }

  /// The sheet as HTML.
  public var html: [UInt8] {
    var page = Markup()
    page.raw(RuleSheet.head)
    page.element("title", "规则审核表：\(subject)")
    page.raw("</head>\n<body>\n")
    page.element("h1", "公示规则审核表")
    page.element("p", "\(subject)　　制表日期：\(day.full.zh)", class: "for")
    page.element("p", RuleSheet.intro, class: "intro")
    var number = 0
    for pack in packs where !pack.rules.isEmpty { write(pack, from: &number, to: &page) }
    write(signatureFor: number, to: &page)
    page.raw("</body>\n</html>\n")
    return page.bytes
  }

  private static let intro = """
    这些规则由程序用来核对公示的天数、会议、表决和用词，只管格式和日期，不管决定本身对不对。请逐条对照原文，同意的在“同意”前打勾，\
    要改的打勾并写明怎么改。写“推定”的，原文没有写明，请特别看一看。
    """

  private func write(_ pack: RulePack, from number: inout Int, to page: inout Markup) {
    page.raw("<section>\n")
    page.element("h2", "\(pack.name)：\(pack.rules.count)条")
    if let about = pack.about, !about.isEmpty { page.element("p", about, class: "about") }
    page.raw(RuleSheet.tableHead)
    for kind in RuleKind.allCases {
      let rules = pack.rules.filter { $0.kind == kind }
      guard !rules.isEmpty else { continue }
      page.raw("<tbody>\n<tr class=\"kind\"><th colspan=\"5\" scope=\"rowgroup\">")
      page.text(kind.name)
      page.raw("</th></tr>\n")
      for rule in rules {
        number += 1
        write(rule, number: number, to: &page)
      }
      page.raw("</tbody>\n")
    }
    page.raw("</table>\n</section>\n")
  }

  private func write(_ rule: Rule, number: Int, to page: inout Markup) {
    page.raw("<tr><td class=\"no\">\(number)</td><td>")
    page.element("strong", rule.name ?? rule.id)
    for clause in rule.clauses { page.element("p", clause.zh) }
    if let assumption = rule.assumption { page.element("p", "推定：\(assumption)", class: "guess") }
    page.raw("</td><td>")
    let scope = rule.scopeWords { id in categories[id] }
    page.element("p", scope.isEmpty ? "都适用" : scope)
    if let degree = rule.degree { page.element("p", "不合的：\(RuleSheet.outcome(of: degree))") }
    page.raw("</td><td>")
    page.element("p", rule.sourceWording.zh)
    let rank = rule.rank?.wording.zh ?? ""
    page.element("p", "效力：\(rank)，\(rule.validity?.zh ?? "来源没有写起止")")
    if let checked = rule.source.checked { page.element("p", "核对：\(checked.full.zh)") }
    page.raw("</td><td class=\"verdict\"><p>□ 同意</p><p>□ 修改：</p></td></tr>\n")
  }

  private static func outcome(of degree: Degree) -> String {
    switch degree {
    case .must: "贴出前拦下，贴出后写明"
    case .mark: "照常公开，页面写明"
    case .advise: "只提醒经办人"
    }
  }

  private func write(signatureFor count: Int, to page: inout Markup) {
    page.raw("<section class=\"sign\">\n")
    page.element("h2", "审核意见")
    page.element("p", "以上共\(count)条。□ 全部同意　　□ 修改后同意（见各条）")
    page.raw("<div class=\"signed\">\n")
    for line in ["审核单位：", "审核人（签名）：", "日期：　　　　年　　月　　日"] { page.element("p", line) }
    page.raw("</div>\n<div class=\"seal\">")
    page.text("盖章处")
    page.raw("</div>\n</section>\n")
  }

  /// The names of matters by their 代号.
  private var categories: [String: String] {
    Dictionary(
      packs.flatMap(\.matters).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Markup on its way.
  private struct Markup {
    var bytes: [UInt8] = []

    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    mutating func text(_ text: String) { bytes.append(contentsOf: HTML(escaping: text).bytes) }

    mutating func element(_ name: String, _ text: String, class style: String? = nil) {
      raw(style.map { "<\(name) class=\"\($0)\">" } ?? "<\(name)>")
      self.text(text)
      raw("</\(name)>\n")
    }
  }

  private static let tableHead = """
    <table>
    <colgroup><col class="c1"><col class="c2"><col class="c3"><col class="c4"><col class="c5"></colgroup>
    <thead><tr><th scope="col">序号</th><th scope="col">规则</th><th scope="col">管哪些</th>\
    <th scope="col">依据</th><th scope="col">司法所意见</th></tr></thead>

    """

  private static let head = """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <style>
    @page { size: A4 landscape; margin: 14mm 14mm 15mm; \
    @top-left { content: ""; } @top-center { content: ""; } @top-right { content: ""; } \
    @bottom-left { content: ""; } @bottom-right { content: ""; } \
    @bottom-center { content: "第" counter(page) "页，共" counter(pages) "页"; font: 9pt SimSun, "Noto Serif CJK SC", serif; } }
    *, *::before, *::after { box-sizing: border-box; }
    html { color-scheme: light; }
    body { max-width: 269mm; margin: 0 auto; color: #000; background: #fff; \
    font: 9.5pt/1.45 SimSun, "Songti SC", "Noto Serif CJK SC", serif; \
    line-break: strict; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    p { margin: 0; }
    h1 { margin: 0 0 3mm; font: 700 20pt/1.4 "FZXiaoBiaoSong-B05S", 方正小标宋简体, "Noto Serif CJK SC", SimSun, serif; text-align: center; }
    h2 { margin: 6mm 0 1.5mm; font: 700 13pt/1.4 SimHei, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
    .for { margin-bottom: 3mm; text-align: center; }
    .intro, .about { margin-bottom: 2mm; }
    .about { font-size: 9.5pt; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { padding: .9mm 1.5mm; border: .3mm solid #000; text-align: left; vertical-align: top; }
    thead th { font: 700 9.5pt/1.4 SimHei, "Noto Sans CJK SC", sans-serif; text-align: center; }
    .kind th { font: 700 9.5pt/1.4 SimHei, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
    .kind { break-after: avoid; }
    .c1 { width: 11mm; } .c2 { width: 102mm; } .c3 { width: 46mm; } .c4 { width: 66mm; }
    .no { text-align: center; }
    strong { display: block; font: 700 9.5pt/1.45 SimHei, "Noto Sans CJK SC", sans-serif; }
    .guess { font-family: KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
    .sign { position: relative; margin-top: 8mm; min-height: 62mm; break-inside: avoid; }
    .signed { width: 120mm; margin-top: 6mm; }
    .signed p { margin-bottom: 7mm; }
    .seal { position: absolute; right: 20mm; top: 12mm; width: 42mm; height: 42mm; \
    border: .3mm dashed #666; border-radius: 50%; color: #444; font-size: 10pt; line-height: 42mm; text-align: center; }
    @media screen { body { padding: 6mm; } }
    </style>

    """
}
