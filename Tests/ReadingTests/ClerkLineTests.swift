import Disclosure
import Testing

@testable import Reading

/// What a clerk types, and what is read.
@Suite struct ClerkLineTests {
  /// A line of front matter and the value that it gives, with the column and length of its place.
  static let lines: [(typed: String, path: String, value: String)] = [
    // Days.
    ("计划贴出: 2026-10-23", "planned", "2026-10-23 @7+10"),
    ("计划贴出：2026-10-23", "planned", "2026-10-23 @6+10"),
    ("计划贴出: 2026年10月23日", "planned", "2026-10-23 @7+11"),
    ("计划贴出: 2026.10.23", "planned", "2026-10-23 @7+10"),
    ("计划贴出: 2026/10/23", "planned", "2026-10-23 @7+10"),
    ("计划贴出: ２０２６－１０－２３", "planned", "2026-10-23 @7+10"),
    ("计划贴出: 2026年10月23日（星期五）", "planned", "2026-10-23 @7+16"),
    ("计划贴出: 2026-1-5", "planned", "2026-01-05 @7+8"),
    ("planned: 2026-10-23", "planned", "2026-10-23 @10+10"),
    ("Planned: 2026-10-23", "planned", "2026-10-23 @10+10"),
    ("截止: 2026-10-30 ", "ends", "2026-10-30 @5+10"),
    // Counts.
    ("公示天数: 7", "days", "7 @7+1"),
    ("公示天数: 7天", "days", "7 @7+2"),
    ("公示天数：７天", "days", "7 @6+2"),
    ("公示天数: 5个工作日", "days", "5 @7+5"),
    ("days: 7", "days", "7 @7+1"),
    // Money.
    ("金额: 126,800元", "amount", "126,800.00 @5+8"),
    ("金额: 126800", "amount", "126,800.00 @5+6"),
    ("金额: 12.68万元", "amount", "126,800.00 @5+7"),
    ("金额: ￥126,800.50", "amount", "126,800.50 @5+11"),
    ("金额：１２６，８００元", "amount", "126,800.00 @4+8"),
    // Numbers.
    ("编号: 2026-12", "number", "2026-12 @5+7"),
    ("编号: 〔2026〕12号", "number", "2026-12 @5+9"),
    ("编号: [2026]12号", "number", "2026-12 @5+9"),
    ("编号: 青禾村〔2026〕12号", "number", "2026-12 @5+12"),
    // Texts take the rest of their line.
    ("标题: 关于分配方案的公示：第二次", "title", "关于分配方案的公示：第二次 @5+13"),
    ("标题: 关于【分红】#1 的公示", "title", "关于【分红】#1 的公示 @5+12"),
    ("一句话: 集体收益126,800元，分给412户。", "summary", "集体收益126,800元，分给412户。 @6+20"),
    // Choices.
    ("形式: 公示", "form", "consultation @5+2"),
    ("形式: announcement", "form", "announcement @5+12"),
    ("阶段：会前", "stage", "before-meeting @4+2"),
    ("草稿: 是", "draft", "true @5+1"),
    // Lists on one line.
    ("贴在哪: 村委会公示栏、三组公示点", "boards", "村委会公示栏|三组公示点 @6+6"),
    ("贴在哪: 村委会公示栏，三组公示点", "boards", "村委会公示栏|三组公示点 @6+6"),
    ("贴在哪: 村委会公示栏; 三组公示点", "boards", "村委会公示栏|三组公示点 @6+6"),
    ("贴在哪: [村委会公示栏, 三组公示点]", "boards", "村委会公示栏|三组公示点 @7+6"),
    ("曾用编号: 2026-11、2026-10", "formerNumbers", "2026-11|2026-10 @7+7"),
    // Contacts.
    (
      "提意见找: 监事会 0816-2200000 村委会一楼 工作日9:00-17:00", "contact",
      "监事会/0816-2200000/村委会一楼/工作日9:00-17:00 @7+36"
    ),
    ("提意见找: 监事会 0816-2200000", "contact", "监事会/0816-2200000/-/- @7+16"),
    ("提意见找: 监事会，电话：0816-2200000", "contact", "监事会/0816-2200000/-/- @7+19"),
    ("提意见找: 监事会 周一至周五 时间：9:00-17:00", "contact", "监事会/-/周一至周五/9:00-17:00 @7+23"),
    // Meetings, as minutes have them.
    (
      "已开的会: 2026-10-22 成员代表大会 应到61 实到55 同意52 反对2 弃权1", "meetings",
      "2026-10-22/成员代表大会/61/55/52/2/1 @7+40"
    ),
    (
      "已开的会: 2026年10月22日 成员代表大会 应到61人，实到55人，同意52票，反对2票，弃权1票", "meetings",
      "2026-10-22/成员代表大会/61/55/52/2/1 @7+46"
    ),
    (
      "已开的会: 2026-10-22 成员代表大会 应到：61人 实到 55 同意: 52", "meetings",
      "2026-10-22/成员代表大会/61/55/52/-/- @7+37"
    ),
    (
      "已开的会: 2026-10-22 成员代表大会 应到61人实到55人同意52人", "meetings",
      "2026-10-22/成员代表大会/61/55/52/-/- @7+33"
    ),
    ("已开的会: 2026-10-08村党组织会议", "meetings", "2026-10-08/村党组织会议/-/-/-/-/- @7+16"),
    ("已开的会: 2026-10-08 星期四 村党组织会议", "meetings", "2026-10-08/村党组织会议/-/-/-/-/- @7+21"),
    ("已开的会: 村党组织会议 2026.10.8", "meetings", "2026-10-08/村党组织会议/-/-/-/-/- @7+16"),
    ("已开的会: 2026-10-08 村民会议 应到1,142 实到786", "meetings", "2026-10-08/村民会议/1142/786/-/-/- @7+29"),
    // Supervision, approval.
    ("监督意见: 2026-10-22 同意公示", "supervision", "2026-10-22/同意公示 @7+15"),
    ("监督意见: 同意公示，2026年10月22日", "supervision", "2026-10-22/同意公示 @7+16"),
    (
      "乡镇审批: 青山镇人民政府 2026-09-28 同意 青府发〔2026〕9号", "approval",
      "青山镇人民政府/青府发〔2026〕9号/2026-09-28/granted @7+33"
    ),
    ("乡镇审批: 2026-09-28 不同意", "approval", "-/-/2026-09-28/refused @7+14"),
    // Tables, postings.
    ("附表: 分配到组.csv 网上", "tables", "分配到组.csv/web @5+11"),
    ("附表: 分配到户.csv", "tables", "分配到户.csv/- @5+8"),
    ("贴出记录: 2026-10-23 村委会公示栏", "posted", "2026-10-23/村委会公示栏/- @7+17"),
    ("贴出记录: 2026-10-23 村委会公示栏 张贴人：文书", "posted", "2026-10-23/村委会公示栏/文书 @7+24"),
    // Opinions and what follows.
    (
      "收到的意见: 2026-10-26 觉得面积量少了 答复2026-10-28 已到现场复核", "objections",
      "2026-10-26/觉得面积量少了/2026-10-28/已到现场复核 @8+38"
    ),
    (
      "收到的意见: 2026-10-26 觉得面积少了，请重量 答复：2026-10-28 已复核，无误", "objections",
      "2026-10-26/觉得面积少了，请重量/2026-10-28/已复核，无误 @8+42"
    ),
    ("收到的意见: 2026-10-26 件数3 觉得面积量少了", "objections", "2026-10-26/觉得面积量少了/-/- @8+22"),
    (
      "更正: {日期: 2026-10-25, 项目: 金额, 原文: \"128,600元\", 改为: \"126,800元\"}", "corrections",
      "2026-10-25/金额/128,600元/126,800元 @5+56"
    ),
    (
      "更正: 2026-10-25 项目：金额 原文：128,600元 改为：126,800元", "corrections",
      "2026-10-25/金额/128,600元/126,800元 @5+40"
    ),
    ("实施: 开始2026-11-10 结束2026-12-20 硬化入户路1.2公里", "works", "2026-11-10/2026-12-20/硬化入户路1.2公里 @5+36"),
    ("结果: 2026-11-02 按方案分配", "outcome", "2026-11-02/按方案分配 @5+16"),
    ("紧急: 暴雨冲断引水渠 决定2026-07-12村两委会", "urgent", "暴雨冲断引水渠/2026-07-12村两委会 @5+24"),
    ("撤回: 2026-10-25 地块四至有争议，要重量", "withdrawal", "2026-10-25/地块四至有争议，要重量 @5+22"),
    ("说明: P03 三户外出务工 决定：2026-10-20村两委会", "waivers", "P03/三户外出务工/2026-10-20村两委会 @5+28"),
    ("照片: 贴出.jpg 2026-10-23 村委会公示栏 贴出", "photos", "贴出.jpg/2026-10-23/村委会公示栏/posted @5+27"),
  ]

  @Test(arguments: lines)
  func `is read as it was meant`(line: (typed: String, path: String, value: String)) throws {
    let text = "---\n" + line.typed + "\n---\n"
    let reading = RecordReader.read(Array(text.utf8), file: "content/matters/2026/1.md")
    let matter = try #require(reading.record as? Matter)
    // Only what else a notice must have may be missing, and the files of the examples.
    let other = reading.findings.filter { finding in
      !(finding.code == "R02" && finding.place.line == 1) && finding.code != "R20"
    }
    #expect(other.map(\.message.zh) == [])
    let isList = ["boards", "formerNumbers"].contains(line.path)
    let place = matter.places[line.path, isList ? 0 : nil]
    let found = "\(Self.value(of: matter, line.path)) @\(place.column)+\(place.length)"
    #expect(found == line.value)
    #expect(place.line == 2)
  }

  static func value(of matter: Matter, _ path: String) -> String {
    func show(_ parts: (any Sendable)?...) -> String {
      parts.map { $0.map { "\($0)" } ?? "-" }.joined(separator: "/")
    }
    switch path {
    case "planned": return show(matter.planned)
    case "ends": return show(matter.ends)
    case "days": return show(matter.days)
    case "amount": return show(matter.amount)
    case "number": return show(matter.number?.typed)
    case "title": return matter.title
    case "summary": return show(matter.summary)
    case "form": return show(matter.form?.rawValue)
    case "stage": return show(matter.stage?.rawValue)
    case "draft": return show(matter.isDraft)
    case "boards": return matter.boards.joined(separator: "|")
    case "formerNumbers": return matter.formerNumbers.map(\.typed).joined(separator: "|")
    case "contact":
      let contact = matter.contact
      return show(contact?.who, contact?.phone?.text, contact?.place, contact?.hours)
    case "meetings":
      let meeting = matter.meetings.first
      return show(
        meeting?.date, meeting?.body, meeting?.due, meeting?.present, meeting?.inFavour,
        meeting?.against, meeting?.abstaining)
    case "supervision": return show(matter.supervision?.date, matter.supervision?.opinion)
    case "approval":
      let approval = matter.approval
      return show(approval?.office, approval?.number, approval?.date, approval?.answer?.rawValue)
    case "tables": return show(matter.tables.first?.file, matter.tables.first?.channel?.rawValue)
    case "posted":
      let posted = matter.posted.first
      return show(posted?.date, posted?.board, posted?.person)
    case "objections":
      let objection = matter.objections.first
      return show(
        objection?.received, objection?.points, objection?.answer?.date, objection?.answer?.text)
    case "corrections":
      let correction = matter.corrections.first
      return show(correction?.date, correction?.item, correction?.was, correction?.now)
    case "works": return show(matter.works?.start, matter.works?.end, matter.works?.summary)
    case "outcome": return show(matter.outcome?.date, matter.outcome?.text)
    case "urgent": return show(matter.urgent?.reason, matter.urgent?.decision)
    case "withdrawal": return show(matter.withdrawal?.date, matter.withdrawal?.reason)
    case "waivers":
      let waiver = matter.waivers.first
      return show(waiver?.check, waiver?.reason, waiver?.decision)
    case "photos":
      let photo = matter.photos.first
      return show(photo?.file, photo?.taken, photo?.place, photo?.phase?.rawValue)
    default: return "?"
    }
  }
}
