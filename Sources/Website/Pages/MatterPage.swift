/// A matter's own page.
struct MatterPage: TemplateModel {
  /// What every page has: the site, the page's head, the navigation.
  var shell: PageShell
  /// For example `年终分红 · 〔2026〕12号 · 青禾村股份经济合作联合社`.
  var tagLine: String
  /// A word joiner (U+2060) between a number and its unit keeps 12.6亩 on one line.
  var title: String
  var state: StateModel
  /// For example `今天是第3天，共7天。`.
  var stateLine: String?
  var withdrawal: WithdrawalModel?
  var plain: PlainWordsModel?
  /// The latest round first.
  var windows: [WindowModel] = []
  /// Findings with the effect 要补, one neutral line each.
  var marks: NoticeGroupModel?
  var corrections: CorrectionGroupModel?
  var boards: BoardGroupModel?
  var decision: DecisionGroupModel?
  var approvals: ApprovalGroupModel?
  /// By form: 公示内容, 公告内容, 公开内容, 转贴的原文.
  var textHeading: String
  /// Headings in it start at h3.
  var bodyHTML: HTML?
  var tables: TableGroupModel?
  var attachments: FileGroupModel?
  var opinions: OpinionGroupModel?
  var works: WorksGroupModel?
  var result: ResultModel?
  var rules: RuleGroupModel?
  /// For example `print.html`.
  var printHref: String?
  /// For example `notice.txt`.
  var noticeHref: String?
  var contact: ContactModel?
  var appeal: AppealModel?
  /// For example `曾用编号：〔2026〕10号。`.
  var formerNumbersLine: String?
  /// From dated facts of the record.
  var updatedLine: String?

  static let slots: [Slot<MatterPage>] =
    PageShell.slots(\.shell) + [
      .text("tagLine", \.tagLine),
      .text("title", \.title),
      .model("state") { $0.state },
      .text("stateLine", \.stateLine),
      .model("withdrawal", \.withdrawal),
      .model("plain", \.plain),
      .list("windows", \.windows),
      .model("marks", \.marks),
      .model("corrections", \.corrections),
      .model("boards", \.boards),
      .model("decision", \.decision),
      .model("approvals", \.approvals),
      .text("textHeading", \.textHeading),
      .html("bodyHTML", \.bodyHTML),
      .model("tables", \.tables),
      .model("attachments", \.attachments),
      .model("opinions", \.opinions),
      .model("works", \.works),
      .model("result", \.result),
      .model("rules", \.rules),
      .text("printHref", \.printHref),
      .text("noticeHref", \.noticeHref),
      .model("contact", \.contact),
      .model("appeal", \.appeal),
      .text("formerNumbersLine", \.formerNumbersLine),
      .text("updatedLine", \.updatedLine),
    ]
}
