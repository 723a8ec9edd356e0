extension Matter {
  public static let fields: [Field<Matter>] = [
    Field(
      "title", ["标题"], \.title, required: true, example: "关于2025年度集体收益分配方案的公示",
      Wording("公示的标题，写成“关于……的公示”", "the notice's title")),
    Field(
      "number", ["编号"], \.number, required: true, example: "2026-12",
      Wording("年份和本年第几号；同一单位不重号", "year and serial, unique for its issuer")),
    Field(
      "issuer", ["发布单位"], \.issuer, example: "青禾村股份经济合作联合社",
      Wording("哪个单位发的；不写就是 site.yaml 里的第一个单位", "who speaks; the site's first issuer if absent")),
    Field(
      "matter", ["事项"], \.matter, required: true, example: "年终分红",
      Wording("事项的类别，决定要开什么会、公示几天", "the category; it decides body, majority and window")),
    Field(
      "draft", ["草稿"], \.isDraft, example: "是",
      Wording("写“是”就先不发布", "yes keeps it from being published")),
    Field(
      "form", ["形式"], \.form, example: "公示",
      Wording("公示、公告、公开或转贴；不写就是公示", "consultation if absent")),
    Field(
      "stage", ["阶段"], \.stage, example: "决议后",
      Wording("会前、决议后或结果；不写就是决议后", "after-decision if absent")),
    Field(
      "basis", ["依据"], \.basis, example: "青禾村村规民约第十二条",
      Wording("这件事依据什么文件", "what the matter rests on")),
    Field(
      "summary", ["一句话"], \.summary, expected: true, example: "2025年集体收益126,800元，按份额分给412户。",
      Wording("一句大白话，大家最先读到", "one plain sentence that villagers read first")),
    Field(
      "amount", ["金额"], \.amount, expected: true, example: "126,800元",
      Wording("涉及多少钱", "the money at stake")),
    Field(
      "meetings", ["已开的会", "会议"], \.meetings, expected: true,
      example: "2026-10-22 成员代表大会 应到61 实到55 同意52 反对2 弃权1",
      Wording("已经开过的会，一行一个", "the meetings held, one a line")),
    Field(
      "supervision", ["监督意见"], \.supervision, expected: true, example: "2026-10-22 同意公示",
      Wording("监督机构哪天、什么意见", "the supervision body's opinion and its day")),
    Field(
      "approval", ["乡镇审批"], \.approval, example: "青山镇人民政府 2026-09-28 同意 青府发〔2026〕9号",
      Wording("乡镇哪天、什么结论、文号", "the township's answer")),
    Field(
      "planned", ["计划贴出"], \.planned, expected: true, example: "2026-10-23",
      Wording("打算哪天贴出去", "the day on which it is to be posted")),
    Field(
      "days", ["公示天数"], \.days, expected: true, example: "7",
      Wording("公示几天", "the length of the window, in days")),
    Field(
      "ends", ["截止"], \.ends, example: "2026-10-30",
      Wording("可以不写，程序会算；写了就核对", "computed; compared where typed")),
    Field(
      "boards", ["贴在哪"], \.boards, expected: true, example: "村委会公示栏、三组公示点",
      Wording("贴在哪些公示栏；不写就是所有主栏", "the boards; all required ones if absent")),
    Field(
      "contact", ["提意见找"], \.contact, expected: true,
      example: "监事会 0816-2200000 村委会一楼 工作日9:00-17:00",
      Wording("有意见找谁：单位、电话、地点、时间", "who takes opinions: body, phone, place, hours")),
    Field(
      "tables", ["附表"], \.tables, example: "分配到组.csv 网上",
      Wording("附表的文件名，后面写网上、只上纸或不公开", "a table's file and its channel")),
    Field(
      "files", ["附件"], \.files, example: "合同.pdf",
      Wording("其他附件的文件名", "other files of the notice")),
    Field(
      "posted", ["贴出记录"], \.posted, example: "2026-10-23 村委会公示栏",
      Wording("哪天贴到了哪个公示栏，一行一个", "the day each board was posted")),
    Field(
      "takenDown", ["取下记录"], \.takenDown, example: "2026-11-08 村委会公示栏",
      Wording("哪天从哪个公示栏取下，一行一个", "the day each board was cleared")),
    Field(
      "objections", ["收到的意见"], \.objections, example: "2026-10-26 觉得面积量少了 答复2026-10-28 已到现场复核",
      Wording("收到的意见和答复；不写是谁提的", "opinions and answers; never who")),
    Field(
      "corrections", ["更正"], \.corrections,
      example: "{日期: 2026-10-25, 项目: 金额, 原文: \"128,600元\", 改为: \"126,800元\", 原因: 录入时看错}",
      Wording("改了什么、为什么改", "what was changed, and why")),
    Field(
      "withdrawal", ["撤回"], \.withdrawal, example: "{日期: 2026-10-25, 原因: 地块四至有争议, 决定: 村委会会议}",
      Wording("哪天撤回、为什么、谁决定", "the day, the reason, who decided")),
    Field(
      "works", ["实施"], \.works, example: "{开始: 2026-11-10, 结束: 2026-12-20, 概况: 硬化入户路1.2公里}",
      Wording("什么时候开始办、办完", "when it is carried out")),
    Field(
      "urgent", ["紧急"], \.urgent, example: "{原因: 暴雨冲断引水渠, 决定: 2026-07-12村两委会}",
      Wording("来不及等公示期满时写原因和谁决定", "why it could not wait, and who decided")),
    Field(
      "outcome", ["结果"], \.outcome, example: "{日期: 2026-11-02, 内容: 按方案分配}",
      Wording("办理结果", "the result")),
    Field(
      "photos", ["照片"], \.photos, example: "贴出.jpg 2026-10-23 村委会公示栏 贴出",
      Wording("贴出、取下时拍的照片", "photographs of the postings")),
    Field(
      "rounds", ["重新公示"], \.rounds, example: "{计划贴出: 2026-11-03, 公示天数: 7, 原因: 金额更正}",
      Wording("再次公示的各轮", "further rounds")),
    Field(
      "publicUntil", ["网上公开到"], \.publicUntil, example: "2027-01-31",
      Wording("网页上公开到哪天，过后只留标题和结果", "after this day the page keeps no names")),
    Field(
      "waivers", ["说明"], \.waivers, example: "{检查: P03, 理由: 三户外出务工, 决定: 2026-10-20村两委会}",
      Wording("对某项检查的说明，会印在网页上", "a reason that is shown beside a mark")),
    Field(
      "formerNumbers", ["曾用编号"], \.formerNumbers, example: "2026-11",
      Wording("改过编号的，写原来的编号", "numbers that it had before")),
    Field(
      "note", ["备注"], \.note, example: "正式文件放在档案柜二层",
      Wording("只给自己看，不公开", "never published")),
  ]
}
