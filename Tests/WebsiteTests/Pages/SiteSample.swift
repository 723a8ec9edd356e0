import Disclosure
import Website

/// 青禾村 with many records, rendered in memory.
enum SiteSample {
  /// A matter with a number of its own, planned and posted on a day.
  static func matter(
    _ serial: Int, year: Int = 2026, planned: String = "2026-11-16", isPosted: Bool = true,
    change: (inout Matter) -> Void = { _ in }
  ) -> Matter {
    var matter = Matter()
    matter.envelope = Envelope(file: "content/matters/\(year)/\(serial).md")
    matter.title = "关于第\(serial)件事的公示"
    matter.number = DocumentNumber(year: year, serial: serial)
    (matter.matter, matter.planned, matter.days) = ("修路", Day(planned), 7)
    matter.summary = "第\(serial)件事的一句话。"
    if isPosted {
      matter.posted = ["村委会公示栏", "三组公示点"].map { MatterSample.posting(planned, $0) }
    }
    change(&matter)
    return matter
  }

  /// One matter in each state that there is on 2026-11-26, by the state.
  static let oneOfEach: [(state: MatterState, matter: Matter)] = [
    (.draft, matter(1) { $0.isDraft = true }),
    (.planned, matter(2, planned: "2026-11-30", isPosted: false)),
    (.open, matter(3, planned: "2026-11-23")),
    (.answering, matter(4) { $0.objections = [opinion("2026-11-18")] }),
    (.ended, matter(5)),
    (.underWay, matter(6) { $0.works = works("2026-11-25") }),
    (.published, matter(7) { $0.outcome = outcome("2026-11-25") }),
    (.disclosed, matter(8) { ($0.form, $0.days) = (.announcement, nil) }),
    (.archived, matter(9) { $0.publicUntil = Day("2026-11-25") }),
    (.withdrawn, matter(10) { $0.withdrawal = withdrawal("2026-11-20") }),
  ]

  static func opinion(_ received: String) -> Objection {
    var opinion = Objection()
    (opinion.received, opinion.points) = (Day(received), "三组的户数不一样。")
    return opinion
  }

  static func works(_ start: String) -> Works {
    var works = Works()
    (works.start, works.summary) = (Day(start), "硬化路面")
    return works
  }

  static func outcome(_ date: String) -> Outcome {
    var outcome = Outcome()
    (outcome.date, outcome.text) = (Day(date), "已完工。")
    return outcome
  }

  static func withdrawal(_ date: String) -> Withdrawal {
    var withdrawal = Withdrawal()
    (withdrawal.date, withdrawal.reason) = (Day(date), "方案要重新讨论")
    return withdrawal
  }

  /// A roll shown in October and November 2026.
  static func roll(_ colour: HonourRoll.Colour, _ title: String, entry: String) -> HonourRoll {
    var roll = HonourRoll()
    roll.envelope = Envelope(file: "content/rolls/\(colour.rawValue).md")
    (roll.title, roll.colour) = (title, colour)
    (roll.from, roll.until) = (Day("2026-10-01"), Day("2026-12-31"))
    var row = RollEntry()
    (row.subject, row.fact) = (entry, "一件事")
    roll.entries = [row]
    return roll
  }

  /// The files of the site by address.
  static func files(
    of matters: [Matter], _ others: [Whole] = [], on day: String = "2026-11-26",
    marks: [String: [Finding]] = [:], held: [String: Hold] = [:],
    base: String? = "https://qinghe.example"
  ) -> [String: String] {
    let wholes = matters.map {
      MatterWhole(
        $0, site: MatterSample.site, rules: MatterSample.rules, calendar: MatterSample.calendar,
        outages: [])
    }
    let snapshot = Snapshot(
      site: MatterSample.site, day: Day(day) ?? .earliest, language: .chinese, baseURL: base,
      register: Register(
        site: MatterSample.site, rules: MatterSample.rules, calendar: MatterSample.calendar,
        matters: wholes.map { MatterCard($0, in: MatterSample.site) },
        others: others.compactMap { PlainCard($0) }),
      wholes: wholes.map { .matter($0) } + others, marks: marks, held: held,
      theme: ThemeFiles.board, assets: [], file: { Array("内容 \($0)".utf8) })
    return Dictionary(
      SiteMap.jobs(for: snapshot).jobs.map {
        ($0.address.path, String(decoding: $0.render(), as: UTF8.self))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The part of a page from one heading's id to the end of its section.
  static func section(_ id: String, of page: String) -> String {
    guard let start = page.firstRange(of: "<section aria-labelledby=\"\(id)\">"),
      let end = page[start.upperBound...].firstRange(of: "</section>")
    else { return "" }
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// The serials of the matters that a text links to, in their order.
  static func serials(in text: String, year: Int = 2026) -> [Int] {
    text.split(separator: "/\(year)/").dropFirst().compactMap { rest in
      Int(rest.prefix { $0.isNumber })
    }
  }
}
