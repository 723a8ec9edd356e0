import Disclosure
import Testing

/// When a window starts, what moves it, and which rule sets its length.
@Suite struct TimelineTests {
  typealias Sample = TimelineSample

  // MARK: When it starts

  @Test func `the window starts the day after the last required board was posted`() throws {
    let round = Sample.timeline(
      Sample.matter(posted: [("2026-11-23", Sample.main), ("2026-11-24", Sample.third)])
    ).current
    #expect(round.posted == day("2026-11-24"))
    let window = try #require(round.window)
    #expect(window.firstDay == day("2026-11-25"))
    #expect(window.lastDay == day("2026-12-01"))
    #expect(round.plannedWindow?.lastDay == day("2026-11-30"))
  }

  @Test func `the order in which postings are written does not matter`() {
    let round = Sample.timeline(
      Sample.matter(posted: [("2026-11-24", Sample.third), ("2026-11-23", Sample.main)])
    ).current
    #expect(round.posted == day("2026-11-24"))
  }

  @Test func `without a record nothing was posted, whatever was planned`() {
    let timeline = Sample.timeline(Sample.matter())
    #expect(timeline.current.window == nil)
    #expect(!timeline.current.isPartlyPosted)
    #expect(timeline.current.plannedWindow?.lastDay == day("2026-11-30"))
    for text in ["2026-11-22", "2026-11-23", "2026-11-30", "2027-03-01"] {
      #expect(timeline.state(on: day(text)) == .planned, "\(text)")
    }
  }

  @Test func `partly posted is not posted`() {
    let timeline = Sample.timeline(Sample.matter(posted: [("2026-11-23", Sample.main)]))
    #expect(timeline.current.isPartlyPosted)
    #expect(timeline.current.posted == nil && timeline.current.window == nil)
    #expect(timeline.state(on: day("2026-11-29")) == .planned)
    #expect(timeline.current.boards.map(\.posted) == [day("2026-11-23"), nil])
  }

  @Test func `a board posted late moves the window, and its own posting only`() {
    let round = Sample.timeline(
      Sample.matter(posted: [("2026-11-23", Sample.main), ("2026-11-27", Sample.third)])
    ).current
    #expect(round.window?.lastDay == day("2026-12-04"))
    #expect(round.boards.map { $0.posting?.lastDay } == [day("2026-12-08"), day("2026-12-12")])
    #expect(round.removableFrom == day("2026-12-13"))
  }

  @Test func `a board that is not required holds nothing back`() {
    let boards = [Sample.main, Sample.third, Sample.wall]
    let posted = [("2026-11-23", Sample.main), ("2026-11-23", Sample.third)]
    let without = Sample.timeline(Sample.matter(boards: boards, posted: posted)).current
    #expect(without.posted == day("2026-11-23"))
    let later = Sample.timeline(
      Sample.matter(boards: boards, posted: posted + [("2026-11-28", Sample.wall)])
    ).current
    #expect(later.posted == day("2026-11-23"))
    #expect(later.boards.last?.posting?.lastDay == day("2026-12-13"))
  }

  @Test func `a notice that names no required board waits for all that it names`() {
    let matter = Sample.matter(boards: [Sample.wall, Sample.shop])
    var half = matter
    half.posted = Sample.records([("2026-11-23", Sample.wall)])
    #expect(Sample.timeline(half).current.posted == nil)
    half.posted += Sample.records([("2026-11-25", Sample.shop)])
    #expect(Sample.timeline(half).current.posted == day("2026-11-25"))
  }

  @Test func `a notice that names no board hangs on the site's required ones`() {
    let round = Sample.timeline(Sample.matter(boards: [])).current
    #expect(round.boards.map(\.board) == [Sample.main, Sample.third])
    #expect(round.boards.allSatisfy { $0.isRequired })
  }

  @Test func `a board that nobody planned is shown and required by nobody`() {
    let round = Sample.timeline(
      Sample.matter(posted: [
        ("2026-11-23", Sample.main), ("2026-11-23", Sample.third), ("2026-11-29", "村口大树"),
      ])
    ).current
    #expect(round.boards.map(\.board) == [Sample.main, Sample.third, "村口大树"])
    #expect(round.boards.last?.isKnown == false && round.boards.last?.isRequired == false)
    #expect(round.posted == day("2026-11-23"))
  }

  // MARK: Outages

  private static let both = [("2026-11-23", Sample.main), ("2026-11-23", Sample.third)]
  private static let allFour =
    both + [("2026-11-23", Sample.wall), ("2026-11-23", Sample.shop)]

  @Test func `an outage of a required board moves the window and that board's posting`() {
    let round = Sample.timeline(
      Sample.matter(posted: Self.both),
      outages: [Sample.outage(Sample.third, "2026-11-25", "2026-11-26")]
    ).current
    #expect(round.window?.lastDay == day("2026-12-02"))
    #expect(round.boards.map { $0.posting?.lastDay } == [day("2026-12-08"), day("2026-12-10")])
  }

  @Test(arguments: [
    ("before the posting", "2026-11-20", "2026-11-22", "2026-11-30"),
    ("on the posting day", "2026-11-23", "2026-11-23", "2026-11-30"),
    ("from before into the window", "2026-11-20", "2026-11-24", "2026-12-01"),
    ("on the last day", "2026-11-30", "2026-11-30", "2026-12-01"),
    ("after the end", "2026-12-01", "2026-12-05", "2026-11-30"),
    ("over the end", "2026-11-30", "2026-12-02", "2026-12-03"),
  ])
  func `only days of the window are made up for`(
    name: String, from: String, to: String, last: String
  ) {
    let round = Sample.timeline(
      Sample.matter(posted: Self.both), outages: [Sample.outage(Sample.main, from, to)]
    ).current
    #expect(round.window?.lastDay == day(last), "\(name)")
  }

  @Test func `two boards down on one day cost one day`() {
    let round = Sample.timeline(
      Sample.matter(posted: Self.both),
      outages: [
        Sample.outage(Sample.main, "2026-11-25", "2026-11-26"),
        Sample.outage(Sample.third, "2026-11-26", "2026-11-26"),
      ]
    ).current
    #expect(round.window?.lastDay == day("2026-12-02"))
  }

  @Test func `a reposted paper keeps the last day of its office, whichever board breaks`() {
    var matter = Sample.matter(days: 10, posted: Self.both)
    matter.form = .repost
    let broken = Sample.timeline(
      matter, outages: [Sample.outage(Sample.third, "2026-11-25", "2026-11-26")])
    #expect(broken.current.window?.lastDay == Sample.timeline(matter).current.window?.lastDay)
    #expect(broken.current.window?.lastDay == Day("2026-12-03"))
  }

  @Test func `an outage without an end counts as one day`() {
    let round = Sample.timeline(
      Sample.matter(posted: Self.both), outages: [Sample.outage(Sample.main, "2026-11-26", nil)]
    ).current
    #expect(round.window?.lastDay == day("2026-12-01"))
  }

  @Test func `a board that is not required moves no window, but its own posting`() {
    let round = Sample.timeline(
      Sample.matter(
        boards: [Sample.main, Sample.third, Sample.wall, Sample.shop], posted: Self.allFour),
      outages: [Sample.outage(Sample.wall, "2026-11-25", "2026-11-27")]
    ).current
    #expect(round.window?.lastDay == day("2026-11-30"))
    #expect(
      round.boards.map { $0.posting?.lastDay.description }
        == ["2026-12-08", "2026-12-08", "2026-12-11", "2026-12-08"])
  }

  @Test func `days on which every board of one part was down move the window`() {
    let round = Sample.timeline(
      Sample.matter(
        boards: [Sample.main, Sample.third, Sample.wall, Sample.shop], posted: Self.allFour),
      outages: [
        Sample.outage(Sample.wall, "2026-11-25", "2026-11-27"),
        Sample.outage(Sample.shop, "2026-11-27", "2026-11-28"),
      ]
    ).current
    #expect(round.window?.lastDay == day("2026-12-01"))
  }

  @Test func `an outage of a board on which the notice does not hang moves nothing`() {
    let round = Sample.timeline(
      Sample.matter(posted: Self.both),
      outages: [Sample.outage(Sample.wall, "2026-11-25", "2026-11-27")]
    ).current
    #expect(round.window?.lastDay == day("2026-11-30"))
  }

  // MARK: Rounds

  @Test func `a further round runs by its own postings, and counts from its own day`() {
    var matter = Sample.matter(days: 7, posted: Self.both)
    var round = Round()
    (round.planned, round.days, round.reason) = (Day("2026-12-03"), 5, "金额更正")
    round.posted = Sample.records([("2026-12-03", Sample.main), ("2026-12-04", Sample.third)])
    matter.rounds = [round]
    let timeline = Sample.timeline(matter)
    #expect(timeline.rounds.map(\.number) == [1, 2])
    #expect(timeline.rounds.map(\.posted) == [day("2026-11-23"), day("2026-12-04")])
    #expect(timeline.rounds.map(\.days) == [7, 5])
    #expect(timeline.rounds[1].window?.lastDay == day("2026-12-09"))
    let numbers = ["2026-11-01", "2026-11-25", "2026-12-02", "2026-12-03", "2026-12-09"].map {
      timeline.current(on: day($0)).number
    }
    #expect(numbers == [1, 1, 1, 2, 2])
    let states = ["2026-11-30", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-10"].map {
      timeline.state(on: day($0))
    }
    #expect(states == [.open, .ended, .planned, .open, .ended])
  }

  @Test func `a further round without a length of its own takes the matter's`() {
    var matter = Sample.matter(days: 10, posted: Self.both)
    var round = Round()
    round.planned = Day("2026-12-03")
    matter.rounds = [round]
    #expect(Sample.timeline(matter).rounds.map(\.days) == [10, 10])
  }

  // MARK: Which rule governs

  /// Posted, rules, the last day asked for, the rule that asks for it.
  static let floors: [(posted: String, rules: [Rule], last: String, rule: String)] = [
    // Around a long holiday five working days end later than seven days.
    (
      "2026-04-30", [Sample.rule(.window, 7), Sample.rule(.window, 5, .workday)],
      "2026-05-11", "window-5-workday"
    ),
    // In a common week seven days end later than four working days.
    (
      "2026-03-02", [Sample.rule(.window, 4, .workday), Sample.rule(.window, 7)],
      "2026-03-09", "window-7-natural"
    ),
    // The same last day: the stronger source.
    (
      "2026-03-02", [Sample.rule(.window, 7, rank: .policy), Sample.rule(.window, 5, .workday)],
      "2026-03-09", "window-5-workday"
    ),
    // Counting the first day ends earlier.
    (
      "2026-03-02", [Sample.rule(.window, 8, .inclusive), Sample.rule(.window, 8)],
      "2026-03-10", "window-8-natural"
    ),
    // A higher number of a weaker source still binds: floors add up to the latest.
    (
      "2026-03-02", [Sample.rule(.window, 5), Sample.rule(.window, 10, rank: .practice)],
      "2026-03-12", "window-10-natural"
    ),
  ]

  @Test(arguments: floors)
  func `lengths in different counts are compared by last days, never as numbers`(
    posted: String, rules: [Rule], last: String, rule: String
  ) {
    for order in [rules, rules.reversed()] {
      let round = Sample.timeline(
        Sample.matter(posted: [(posted, Sample.main), (posted, Sample.third)]), rules: order
      ).current
      #expect(round.requiredLastDay == day(last))
      #expect(round.governingRule?.id == rule)
      #expect(round.window?.lastDay == day(last))
    }
  }

  @Test func `a ceiling never beats a floor`() {
    let rules = [Sample.rule(.window, 7), Sample.rule(.window, 5, .natural, .ceiling)]
    let round = Sample.timeline(Sample.matter(posted: Self.both), rules: rules).current
    #expect(round.requiredLastDay == day("2026-11-30"))
    #expect(round.days == 7)
    #expect(round.window?.lastDay == day("2026-11-30"))
    #expect(round.ceiling?.lastDay == day("2026-11-30"), "11-28 is a Saturday and rolls")
    #expect(round.ceiling?.rule.direction == .ceiling)
  }

  @Test func `a ceiling alone asks for no length`() {
    let rules = [Sample.rule(.window, 7, .natural, .ceiling)]
    let round = Sample.timeline(Sample.matter(posted: Self.both), rules: rules).current
    #expect(round.requiredLastDay == nil && round.days == nil && round.window == nil)
  }

  @Test func `the days that a clerk types are counted as the governing rule counts`() {
    let rules = [Sample.rule(.window, 5, .workday)]
    let round = Sample.timeline(
      Sample.matter(
        planned: nil, days: 6, posted: [("2026-03-02", Sample.main), ("2026-03-02", Sample.third)]),
      rules: rules
    ).current
    #expect(round.count == .workday)
    #expect(round.window?.lastDay == day("2026-03-10"))
    #expect(round.requiredLastDay == day("2026-03-09"))
  }

  @Test func `the rule in force on the posting day governs`() {
    let rules = [
      Sample.rule(.window, 5, to: "2025-12-31"), Sample.rule(.window, 7, from: "2026-01-01"),
      Sample.rule(.posting, 15, from: "2026-01-01"),
    ]
    func round(_ main: String, _ third: String) -> RoundTimeline {
      Sample.timeline(
        Sample.matter(planned: main, posted: [(main, Sample.main), (third, Sample.third)]),
        rules: rules
      ).current
    }
    let before = round("2025-12-31", "2025-12-31")
    #expect(before.days == 5)
    #expect(before.boards.allSatisfy { $0.posting == nil })
    let after = round("2026-01-01", "2026-01-01")
    #expect(after.days == 7)
    #expect(after.boards.map { $0.posting?.lastDay } == [day("2026-01-16"), day("2026-01-16")])
    // Across the change: the window by the last board, each posting by its own day.
    let across = round("2025-12-31", "2026-01-01")
    #expect(across.days == 7)
    #expect(across.boards.map { $0.posting?.lastDay } == [nil, day("2026-01-16")])
  }

  @Test func `planned before a change and posted after it falls under the new rule`() {
    let rules = [
      Sample.rule(.window, 5, to: "2025-12-31"), Sample.rule(.window, 7, from: "2026-01-01"),
    ]
    let matter = Sample.matter(planned: "2025-12-30")
    #expect(Sample.timeline(matter, rules: rules).windowRules.map(\.days) == [5])
    var posted = matter
    posted.posted = Sample.records([("2026-01-04", Sample.main), ("2026-01-04", Sample.third)])
    let timeline = Sample.timeline(posted, rules: rules)
    #expect(timeline.windowRules.map(\.days) == [7])
    #expect(timeline.current.window?.lastDay == day("2026-01-12"), "the 11th is a Sunday")
  }

  @Test func `the longest posting rule in force holds`() {
    let rules = Sample.usual + [Sample.rule(.posting, 20, rank: .villageRule)]
    let timeline = Sample.timeline(Sample.matter(posted: Self.both), rules: rules)
    #expect(timeline.postingRule?.days == 20)
    #expect(timeline.current.boards.first?.posting?.lastDay == day("2026-12-13"))
  }

  // MARK: Without a calendar

  @Test func `a year without a calendar is taken to the late side, and it says so`() throws {
    let posted = [("2026-12-28", Sample.main), ("2026-12-28", Sample.third)]
    let rules = [Sample.rule(.window, 5, .workday), Sample.rule(.posting, 15)]
    let round = Sample.timeline(Sample.matter(posted: posted), rules: rules).current
    let window = try #require(round.window)
    #expect(window.isEstimate && window.missingYears == [2027])
    // 12-29, 30, 31; January 1st to 3rd are off in any notice; then the 4th and 5th at the soonest.
    #expect(window.lastDay >= day("2027-01-05"))
    #expect(
      round.boards.first?.posting?.lastDay == day("2027-01-12"), "a posting needs no calendar")
  }

  @Test func `a window that ends within the known years is no estimate`() {
    let posted = [("2026-12-23", Sample.main), ("2026-12-23", Sample.third)]
    #expect(Sample.timeline(Sample.matter(posted: posted)).current.window?.isEstimate == false)
  }
}
