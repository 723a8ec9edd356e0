import Disclosure
import Website

/// A village with one matter, on a day of the test's choice.
struct MatterSample {
  /// 青禾村, an invented village.
  static let site: Site = {
    var village = Issuer()
    (village.code, village.name, village.word) = ("cun", "青禾村村民委员会", "青禾村")
    village.supervisor = "村务监督委员会"
    var collective = Issuer()
    (collective.code, collective.name, collective.word) = ("she", "青禾村股份经济合作联合社", "青禾社")
    collective.supervisor = "监事会"
    var main = Board()
    (main.name, main.isRequired, main.area) = ("村委会公示栏", true, "全村")
    var third = Board()
    (third.name, third.isRequired, third.area) = ("三组公示点", true, "三组")
    var contact = Contact()
    (contact.who, contact.phone) = ("村务监督委员会", Phone("0816-2200000"))
    (contact.place, contact.hours) = ("村委会一楼", "工作日9:00-17:00")
    var superior = Contact()
    (superior.who, superior.phone) = ("青山镇人民政府", Phone("0816-2300000"))
    var site = Site()
    (site.name, site.subject, site.region) = ("青禾村公示栏", .village, "510703999201")
    (site.issuers, site.boards) = ([village, collective], [main, third])
    (site.contact, site.superior) = (contact, superior)
    return site
  }()

  /// Three rules: seven days, fifteen on the wall, two thirds of all.
  static let rules: RuleBook = {
    var window = Rule()
    (window.id, window.kind, window.days, window.rank) = ("window-7", .window, 7, .villageRule)
    (window.name, window.source.title) = ("重大事项提意见的时间不少于七天", "青禾村村规民约")
    window.source.article = "第十二条"
    var posting = Rule()
    (posting.id, posting.kind, posting.days, posting.rank) = ("posting-15", .posting, 15, .law)
    (posting.name, posting.source.title) = ("公布期限不少于十五日", "村民委员会组织法（2025年修正）")
    posting.source.article = "第三十五条"
    var vote = Rule()
    (vote.id, vote.kind, vote.bodies, vote.rank) = ("vote", .vote, ["成员代表大会"], .law)
    vote.name = "全体成员代表三分之二以上同意"
    (vote.source.title, vote.source.article) = ("农村集体经济组织法", "第二十八条")
    if let share = Fraction(2, 3) {
      vote.majority = Threshold(share, isStrict: false, of: .due)
      vote.quorum = [Threshold(share, isStrict: false, of: .due)]
    }
    var answer = Rule()
    (answer.id, answer.kind, answer.event, answer.days) = ("answer", .deadline, "收到意见", 7)
    answer.direction = .deadline
    var pack = RulePack()
    pack.id = "test"
    pack.rules = [window, posting, vote, answer]
    return RuleBook(packs: [pack], region: site.region ?? "")
  }()

  static let calendar = HolidayCalendar(
    years: [
      HolidayYear.read(
        RepositoryFiles.text("rules/calendars/2026.csv") ?? "", year: 2026, file: "2026.csv"
      ).year
    ].compactMap { $0 },
    estimate: HolidayEstimate.read(
      RepositoryFiles.text("rules/calendars/estimate.csv") ?? "", file: "estimate.csv"
    ).estimate)

  /// The dividend of 2025, posted on 23 November 2026, with a list that goes on paper only.
  static var dividend: Matter {
    var matter = Matter()
    matter.envelope = Envelope(file: "content/matters/2026/年终分红.md")
    matter.title = "关于2025年度集体收益分配方案的公示"
    matter.number = DocumentNumber(year: 2026, serial: 12)
    (matter.issuer, matter.matter) = ("青禾村股份经济合作联合社", "年终分红")
    matter.summary = "2025年集体收益126,800元，按份额分给412户。"
    matter.amount = Money(fen: 12_680_000)
    matter.meetings = [
      meeting("2026-11-08", "村党组织会议"),
      meeting("2026-11-18", "成员代表大会", due: 61, present: 55, votes: (52, 2, 1)),
    ]
    matter.planned = Day("2026-11-23")
    matter.days = 7
    matter.posted = [posting("2026-11-23", "村委会公示栏"), posting("2026-11-24", "三组公示点")]
    matter.envelope.body = Prose(blocks: [
      .paragraph(
        [.text("经成员代表大会讨论通过，现予以公示。", Spot(line: 20, column: 1))], Spot(line: 20, column: 1))
    ])
    matter.envelope.tables = [
      RecordTable(
        name: "分配到组.csv", file: "content/matters/2026/分配到组.csv", channel: .web,
        header: ["组", "金额（元）"], rows: [["一组", "26,500"], ["二组", "100,300"], ["合计", "126,800"]]),
      RecordTable(
        name: "分配到户.csv", file: "content/matters/2026/分配到户.csv", channel: .paper,
        header: ["户主", "金额（元）"], rows: [["周某甲", "1,500"], ["吴某乙", "2,300"]]),
      RecordTable(
        name: "底稿.csv", file: "content/matters/2026/底稿.csv", channel: .none,
        header: ["户主", "账号"], rows: [["郑某丙", "底稿内容"]]),
    ]
    return matter
  }

  static func meeting(
    _ date: String, _ body: String, due: Int? = nil, present: Int? = nil,
    votes: (Int, Int, Int)? = nil
  ) -> Meeting {
    var meeting = Meeting()
    (meeting.date, meeting.body) = (Day(date), body)
    (meeting.due, meeting.present) = (due, present)
    (meeting.inFavour, meeting.against, meeting.abstaining) = (votes?.0, votes?.1, votes?.2)
    return meeting
  }

  static func posting(_ date: String, _ board: String) -> PostingRecord {
    var record = PostingRecord()
    (record.date, record.board) = (Day(date), board)
    return record
  }

  /// The files of the site by address, on a day.
  static func files(
    of matter: Matter, on day: String, marks: [Finding] = [], held: Hold? = nil,
    base: String? = "https://qinghe.example"
  ) -> [String: String] {
    let whole = MatterWhole(matter, site: site, rules: rules, calendar: calendar, outages: [])
    let snapshot = Snapshot(
      site: site, day: Day(day) ?? .earliest, language: .chinese, baseURL: base,
      register: Register(
        site: site, rules: rules, calendar: calendar, matters: [MatterCard(whole, in: site)],
        others: []),
      wholes: [.matter(whole)], marks: [matter.file: marks],
      held: held.map { [matter.file: $0] } ?? [:], theme: ThemeFiles.board, assets: [],
      file: { Array("内容 \($0)".utf8) })
    let jobs = SiteMap.jobs(for: snapshot).jobs
    return Dictionary(
      jobs.map { ($0.address.path, String(decoding: $0.render(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }
}
