import Testing

@testable import Disclosure

/// What stands on a day, case by case.
@Suite struct SiteStatusTests {
  private static let today = Day("2026-11-23") ?? .earliest

  private static func status(
    _ matter: Matter, on day: Day = today, held: [String: Wording] = [:]
  ) -> SiteStatus {
    var answer = TimelineSample.rule(.deadline, 7, .natural, .deadline)
    answer.event = "收到意见"
    var record = TimelineSample.rule(.deadline, 2, .natural, .deadline, id: "record")
    record.event = "登记贴出"
    var pack = RulePack()
    (pack.id, pack.rules) = ("test", TimelineSample.usual + [answer, record])
    let rules = RuleBook(packs: [pack], region: "510703999201")
    let whole = MatterWhole(
      matter, site: TimelineSample.site, rules: rules, calendar: CalendarFiles.calendar,
      outages: [])
    return SiteStatus(
      of: Register(
        site: TimelineSample.site, rules: rules, calendar: CalendarFiles.calendar,
        matters: [MatterCard(whole, in: TimelineSample.site)], others: []),
      on: day, held: held)
  }

  private static func posted(_ day: String, change: (inout Matter) -> Void = { _ in }) -> Matter {
    var matter = TimelineSample.matter(
      planned: day, posted: [(day, TimelineSample.main), (day, TimelineSample.third)])
    change(&matter)
    return matter
  }

  private static func opinion(_ received: String, answered: String? = nil) -> Objection {
    var objection = Objection()
    objection.received = Day(received)
    if let answered {
      var answer = Objection.Answer()
      answer.date = Day(answered)
      objection.answer = answer
    }
    return objection
  }

  /// A name, the matter, and what stands on 2026-11-23, a Monday: group, kind, board or day.
  private static let cases: [(name: String, matter: Matter, stands: [String])] = [
    (
      "planned for today", TimelineSample.matter(planned: "2026-11-23"),
      ["today post 村委会公示栏", "today post 三组公示点"]
    ),
    ("planned for next week", TimelineSample.matter(planned: "2026-11-30"), []),
    (
      "planned in three days", TimelineSample.matter(planned: "2026-11-26"),
      ["soon post 村委会公示栏", "soon post 三组公示点"]
    ),
    (
      "planned yesterday, one board recorded",
      TimelineSample.matter(
        planned: "2026-11-22", posted: [("2026-11-22", TimelineSample.main)]),
      ["waiting record-posting 三组公示点", "hanging keep-up 村委会公示栏"]
    ),
    (
      "planned two days ago, nothing recorded", TimelineSample.matter(planned: "2026-11-21"),
      ["today record-posting 村委会公示栏", "today record-posting 三组公示点"]
    ),
    (
      "open, the last day today", posted("2026-11-16"),
      [
        "today ends 2026-11-23", "open open 2026-11-23", "hanging keep-up 村委会公示栏",
        "hanging keep-up 三组公示点",
      ]
    ),
    (
      "over, hung for 14 of 15 days", posted("2026-11-09"),
      [
        "waiting result 2026-11-16", "hanging keep-up 村委会公示栏", "hanging keep-up 三组公示点",
      ]
    ),
    (
      "over, hung for 15 days yesterday, one taken down",
      posted("2026-11-07") {
        $0.takenDown = TimelineSample.records([("2026-11-23", TimelineSample.main)])
      },
      ["today take-down 三组公示点", "waiting result 2026-11-16"]
    ),
    (
      "an opinion with two days left",
      posted("2026-11-09") { $0.objections = [opinion("2026-11-18")] },
      [
        "soon answer 2026-11-25", "hanging keep-up 村委会公示栏", "hanging keep-up 三组公示点",
      ]
    ),
    (
      "an opinion overdue",
      posted("2026-11-09") { $0.objections = [opinion("2026-11-12")] },
      [
        "today answer 2026-11-19", "hanging keep-up 村委会公示栏", "hanging keep-up 三组公示点",
      ]
    ),
    (
      "an opinion that was answered",
      posted("2026-11-09") { $0.objections = [opinion("2026-11-12", answered: "2026-11-13")] },
      [
        "waiting result 2026-11-16", "hanging keep-up 村委会公示栏", "hanging keep-up 三组公示点",
      ]
    ),
    (
      "withdrawn, still on the wall",
      posted("2026-11-16") {
        var withdrawal = Withdrawal()
        withdrawal.date = Day("2026-11-20")
        $0.withdrawal = withdrawal
      }, ["today take-down 村委会公示栏", "today take-down 三组公示点"]
    ),
    (
      "works that should be finished",
      posted("2026-10-12") {
        $0.takenDown = TimelineSample.records([
          ("2026-10-28", TimelineSample.main), ("2026-10-28", TimelineSample.third),
        ])
        var works = Works()
        (works.start, works.end) = (Day("2026-11-01"), Day("2026-11-20"))
        $0.works = works
      }, ["waiting result 2026-11-20"]
    ),
    (
      "public time that ends in two days",
      posted("2026-10-12") {
        $0.takenDown = TimelineSample.records([
          ("2026-10-28", TimelineSample.main), ("2026-10-28", TimelineSample.third),
        ])
        var outcome = Outcome()
        outcome.date = Day("2026-10-21")
        ($0.outcome, $0.publicUntil) = (outcome, Day("2026-11-25"))
      }, ["soon leaves 2026-11-25"]
    ),
    ("a draft", posted("2026-11-16") { $0.isDraft = true }, []),
  ]

  @Test(arguments: cases)
  func `a matter stands where a clerk looks for it`(
    name: String, matter: Matter, stands: [String]
  ) {
    let entries = Self.status(matter).entries.map { entry in
      "\(entry.group.rawValue) \(entry.kind.rawValue) "
        + (entry.board ?? entry.day?.description ?? "")
    }
    #expect(entries.sorted() == stands.sorted(), "\(name)")
  }

  @Test func `an open matter tells its day and its length`() throws {
    let status = Self.status(Self.posted("2026-11-19"))
    let entry = try #require(status.entries(in: .open).first)
    #expect(entry.dayNumber == 4 && entry.days == 7)
    #expect(entry.text.zh == "今天是第4天，共7天，提意见到11月26日（星期四）")
  }

  @Test func `a withheld record stands under today with its file, and nowhere else`() throws {
    let matter = Self.posted("2026-11-16")
    let status = Self.status(matter, held: [matter.file: Wording("第3行，要改", "line 3")])
    #expect(status.entries.map(\.kind) == [.withheld])
    #expect(status.entries.first?.file == matter.file)
    #expect(status.entries.first?.text.zh.contains("第3行，要改") == true)
  }
}
