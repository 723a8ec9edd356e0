import Disclosure

/// Matters, boards and rules built by hand, for what the timeline makes of them.
enum TimelineSample {
  static let main = "村委会公示栏"
  static let third = "三组公示点"
  static let wall = "四组文化墙"
  static let shop = "四组小卖部"

  /// A village with two required boards and, in the fourth group, two that are not.
  static let site: Site = {
    var issuer = Issuer()
    (issuer.code, issuer.name, issuer.word) = ("cun", "青禾村村民委员会", "青禾村")
    var site = Site()
    (site.name, site.subject, site.region) = ("青禾村公示栏", .village, "510703999201")
    site.issuers = [issuer]
    site.boards = [
      board(main, "全村", isRequired: true), board(third, "三组", isRequired: true),
      board(wall, "四组"), board(shop, "四组"),
    ]
    return site
  }()

  private static func board(_ name: String, _ area: String, isRequired: Bool = false) -> Board {
    var board = Board()
    (board.name, board.area, board.isRequired) = (name, area, isRequired)
    return board
  }

  /// A rule on a length in days.
  static func rule(
    _ kind: RuleKind, _ days: Int, _ count: DayCount = .natural, _ direction: Direction = .floor,
    rank: RuleRank = .law, from: String? = nil, to: String? = nil, id: String? = nil
  ) -> Rule {
    var rule = Rule()
    rule.id = id ?? "\(kind.rawValue)-\(days)-\(count.rawValue)"
    (rule.kind, rule.days, rule.count, rule.direction) = (kind, days, count, direction)
    (rule.rank, rule.from, rule.to) = (rank, from.flatMap { Day($0) }, to.flatMap { Day($0) })
    return rule
  }

  /// Seven days for opinions, fifteen on the wall.
  static let usual = [rule(.window, 7), rule(.posting, 15)]

  /// A matter planned for a day and posted as told.
  static func matter(
    planned: String? = "2026-11-23", days: Int? = nil, boards: [String] = [main, third],
    posted: [(day: String, board: String)] = []
  ) -> Matter {
    var matter = Matter()
    matter.envelope = Envelope(file: "content/matters/2026/1.md")
    matter.title = "关于修渠方案的公示"
    (matter.planned, matter.days, matter.boards) = (planned.flatMap { Day($0) }, days, boards)
    matter.posted = records(posted)
    return matter
  }

  /// Facts of boards.
  static func records(_ facts: [(day: String, board: String)]) -> [PostingRecord] {
    facts.map { fact in
      var record = PostingRecord()
      (record.date, record.board) = (Day(fact.day), fact.board)
      return record
    }
  }

  /// Days on which a board could not be read.
  static func outage(_ board: String, _ from: String, _ to: String?) -> BoardOutage {
    var outage = BoardOutage()
    (outage.board, outage.from, outage.to) = (board, Day(from), to.flatMap { Day($0) })
    return outage
  }

  /// What follows from a matter.
  static func timeline(
    _ matter: Matter, rules: [Rule] = usual, outages: [BoardOutage] = []
  ) -> Timeline {
    var pack = RulePack()
    (pack.id, pack.rules) = ("test", rules)
    return MatterWhole(
      matter, site: site, rules: RuleBook(packs: [pack], region: site.region ?? ""),
      calendar: CalendarFiles.calendar, outages: outages
    ).timeline
  }
}
