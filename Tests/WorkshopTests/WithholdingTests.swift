import Disclosure
import Publishing
import Testing
import Website

@testable import Workshop

/// Which withheld record keeps its former page, and which page goes at once.
@Suite struct WithholdingTests {
  private static let file = "content/matters/2026/1.md"
  private static let page = "matters/2026/1/index.html"
  private static let before = ContentHash(of: "before")
  private static let now = ContentHash(of: "now")
  private static let since = Day("2026-11-01") ?? .earliest

  private static let site: Site = {
    var issuer = Issuer()
    (issuer.code, issuer.name, issuer.word) = ("cun", "青禾村村民委员会", "青禾村")
    var site = Site()
    (site.name, site.issuers) = ("青禾村公示栏", [issuer])
    return site
  }()

  private static func matter(_ change: (inout Matter) -> Void = { _ in }) -> Whole {
    var matter = Matter()
    matter.envelope = Envelope(file: file)
    matter.number = DocumentNumber(year: 2026, serial: 1)
    matter.envelope.tables = [
      RecordTable(
        name: "明细.csv", file: "content/matters/2026/明细.csv", channel: .web, header: ["组"],
        rows: [["一组"]])
    ]
    change(&matter)
    return .matter(
      MatterWhole(
        matter, site: site, rules: RuleBook(packs: [], region: ""), calendar: HolidayCalendar(),
        outages: []))
  }

  private static func withholding(
    _ whole: Whole?, codes: [String], at path: String = file, effect: Effect = .withhold,
    former: ContentHash? = before, paths: [String] = [page], rulesChanged: Bool = false
  ) -> Withholding {
    let rules = ContentHash(of: "rules")
    var ledger = Ledger()
    let file = whole?.envelope.file ?? file
    if let former {
      ledger.entries[file] = Ledger.Entry(record: former, rules: rules, day: since, paths: paths)
    }
    let book = RuleBook(packs: [], region: "")
    let frozen = Frozen(
      site: site, rules: book, wholes: whole.map { [$0] } ?? [],
      register: Register(
        site: site, rules: book, calendar: HolidayCalendar(), matters: [], others: []),
      findings: codes.map { code in
        Finding(
          code: code, severity: .error, effect: effect, place: Place(file: path),
          message: Wording("要改", "to be mended"))
      },
      unreadable: whole == nil ? [file] : [], hashes: [file: now],
      common: rulesChanged ? ContentHash(of: "other rules") : rules,
      day: Day("2026-11-22") ?? .earliest)
    return Withholding(frozen: frozen, ledger: ledger)
  }

  /// Codes, the former record, whether the rules changed, what stands there.
  private static let decisions:
    [(name: String, codes: [String], former: ContentHash?, rulesChanged: Bool, hold: Hold)] = [
      ("a slip in a new record", ["R01"], nil, false, .stub),
      ("a slip made since", ["R01"], before, false, .frozen(since: since)),
      ("a slip that was there before", ["R01"], now, false, .frozen(since: since)),
      ("a slip, and other rules", ["R01"], before, true, .frozen(since: since)),
      ("harm in a new record", ["S01"], nil, false, .stub),
      ("harm written since", ["S01"], before, false, .frozen(since: since)),
      ("harm that is online already", ["S01"], now, false, .stub),
      ("harm that other rules see", ["S01"], now, true, .stub),
      ("harm, changed record, other rules: nobody vouches", ["S01"], before, true, .stub),
      ("a black list's harm online", ["B02"], now, false, .stub),
      ("harm online beside a slip", ["R01", "S01"], now, false, .stub),
    ]

  @Test(arguments: decisions)
  func `a withheld record keeps its clean page, and harm online goes at once`(
    name: String, codes: [String], former: ContentHash?, rulesChanged: Bool, hold: Hold
  ) {
    let withholding = Self.withholding(
      Self.matter(), codes: codes, former: former, rulesChanged: rulesChanged)
    #expect(withholding.held == [Self.file: hold], "\(name)")
    #expect(withholding.frozen.isEmpty == (hold == .stub), "\(name)")
  }

  @Test(arguments: [Effect.mark, .advise])
  func `what is only marked or advised holds nothing back`(effect: Effect) {
    let withholding = Self.withholding(Self.matter(), codes: ["W01"], effect: effect)
    #expect(withholding.held.isEmpty && withholding.frozen.isEmpty)
  }

  @Test func `what is found in a table holds back its record`() {
    let withholding = Self.withholding(
      Self.matter(), codes: ["S01"], at: "content/matters/2026/明细.csv")
    #expect(withholding.held == [Self.file: .frozen(since: Self.since)])
  }

  @Test func `what is found elsewhere holds back nothing`() {
    #expect(Self.withholding(Self.matter(), codes: ["S01"], at: "site.yaml").held.isEmpty)
  }

  @Test func `a record that cannot be read at all keeps its former page`() {
    let withholding = Self.withholding(nil, codes: ["R02"])
    #expect(withholding.held == [Self.file: .frozen(since: Self.since)])
    #expect(withholding.frozen[Self.file]?.paths == [Self.page])
  }

  @Test func `a former build that made no file of it is no former page`() {
    let withholding = Self.withholding(Self.matter(), codes: ["R01"], paths: [])
    #expect(withholding.held == [Self.file: .stub])
  }

  @Test func `a draft keeps no former page`() {
    let withholding = Self.withholding(Self.matter { $0.isDraft = true }, codes: ["R01"])
    #expect(withholding.frozen.isEmpty)
  }

  @Test func `a matter whose public time is over keeps no former page with names`() {
    let whole = Self.matter { $0.publicUntil = Day("2026-11-21") }
    let withholding = Self.withholding(whole, codes: ["R01"])
    #expect(withholding.held == [Self.file: .stub] && withholding.frozen.isEmpty)
  }

  @Test(arguments: [("2026-11-22", true), ("2026-11-23", false)])
  func `a roll keeps its former page only up to the day it is taken down`(
    until: String, isGone: Bool
  ) {
    var roll = HonourRoll()
    roll.envelope = Envelope(file: "content/rolls/待改进.md")
    (roll.colour, roll.from, roll.until) = (.black, Day("2026-10-01"), Day(until))
    let withholding = Self.withholding(
      .roll(roll), codes: ["R01"], at: roll.envelope.file,
      paths: ["rolls/2026-10-01-black/index.html"])
    #expect(withholding.frozen.isEmpty == isGone)
  }

  @Test
  func `where the number changed too, the old address keeps its page and the new one says why`() {
    let whole = Self.matter { $0.number = DocumentNumber(year: 2026, serial: 2) }
    let withholding = Self.withholding(whole, codes: ["R01"])
    #expect(withholding.held == [Self.file: .stub])
    #expect(withholding.frozen[Self.file]?.paths == [Self.page])
  }
}
