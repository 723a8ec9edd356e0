/// The accounts of one book for one period.
struct AccountPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `收支公开 · 集体账 · 青禾村股份经济合作联合社`.
  var tagLine: String
  /// For example `青禾村股份经济合作联合社2026年10月收支公开（集体账）`.
  var title: String
  /// What a villager reads first.
  var gist: String?
  /// Opening, income, spending, closing.
  var figures: [FigureModel] = []
  var marks: NoticeGroupModel?
  /// By 类别.
  var groups: ChartModel?
  /// By month, quarter or year.
  var periods: ChartModel?
  var ledger: TableBlockModel?
  /// For example `差额说明：9月有一笔电费90.00元漏记，10月补记。`.
  var differenceLine: String?
  /// For example `监事会2026年11月8日：同意公开。`.
  var supervisionLine: String?
  var boards: BoardGroupModel?
  var bodyHTML: HTML?
  var attachments: FileGroupModel?
  /// The accounts of the same book before and after.
  var neighbours: LinkGroupModel?
  var printHref: String?
  var contact: ContactModel?
  var appeal: AppealModel?

  static let slots: [Slot<AccountPage>] =
    PageShell.slots(\.shell) + [
      .text("tagLine", \.tagLine),
      .text("title", \.title),
      .text("gist", \.gist),
      .list("figures", \.figures),
      .model("marks", \.marks),
      .model("groups", \.groups),
      .model("periods", \.periods),
      .model("ledger", \.ledger),
      .text("differenceLine", \.differenceLine),
      .text("supervisionLine", \.supervisionLine),
      .model("boards", \.boards),
      .html("bodyHTML", \.bodyHTML),
      .model("attachments", \.attachments),
      .model("neighbours", \.neighbours),
      .text("printHref", \.printHref),
      .model("contact", \.contact),
      .model("appeal", \.appeal),
    ]
}
