import Testing

@testable import Disclosure

/// The next day on which states change by time alone, held against states computed day by day.
@Suite struct NextChangeTests {
  private static let start = Day("2026-11-01") ?? .earliest

  /// A register of matters made up by chance.
  private static func register(_ random: inout SeededGenerator) -> Register {
    var register = Register(
      site: TimelineSample.site, rules: RuleBook(packs: [pack], region: "510703999201"),
      calendar: CalendarFiles.calendar, matters: [], others: [])
    register = Register(
      site: register.site, rules: register.rules, calendar: register.calendar,
      matters: (0..<Int.random(in: 1...4, using: &random)).map {
        MatterCard(whole($0, in: register, &random), in: register.site)
      }, others: [])
    return register
  }

  private static let pack: RulePack = {
    var answer = TimelineSample.rule(.deadline, 3, .natural, .deadline)
    answer.event = "收到意见"
    var record = TimelineSample.rule(.deadline, 2, .natural, .deadline, id: "record")
    record.event = "登记贴出"
    var pack = RulePack()
    (pack.id, pack.rules) = ("test", TimelineSample.usual + [answer, record])
    return pack
  }()

  private static func whole(
    _ index: Int, in register: Register, _ random: inout SeededGenerator
  ) -> MatterWhole {
    func chance(_ share: Int) -> Bool { Int.random(in: 0..<share, using: &random) == 0 }
    func later(_ day: Day) -> Day { day + Int.random(in: 0...30, using: &random) }
    let planned = later(start)
    var posted: [(day: String, board: String)] = []
    if !chance(4) {
      posted.append((later(planned).description, TimelineSample.main))
      if !chance(4) { posted.append((later(planned).description, TimelineSample.third)) }
    }
    var matter = TimelineSample.matter(planned: planned.description, posted: posted)
    matter.envelope = Envelope(file: "content/matters/\(index).md")
    matter.number = DocumentNumber(year: 2026, serial: index + 1)
    if chance(2) {
      var objection = Objection()
      objection.received = later(planned)
      if chance(2) {
        var answer = Objection.Answer()
        answer.date = later(later(planned))
        objection.answer = answer
      }
      matter.objections = [objection]
    }
    if chance(3) {
      var works = Works()
      (works.start, works.end) = (later(planned + 10), later(planned + 40))
      matter.works = works
    }
    if chance(3) {
      var outcome = Outcome()
      outcome.date = later(planned + 20)
      matter.outcome = outcome
    }
    if chance(6) {
      var withdrawal = Withdrawal()
      withdrawal.date = later(planned)
      matter.withdrawal = withdrawal
    }
    if chance(3) { matter.publicUntil = later(planned + 30) }
    if chance(3) {
      matter.takenDown = TimelineSample.records([
        (later(planned + 15).description, TimelineSample.main)
      ])
    }
    return MatterWhole(
      matter, site: register.site, rules: register.rules, calendar: register.calendar,
      outages: [])
  }

  /// What the state words, the windows' sentences and the opinions say on a day.
  private static func picture(of register: Register, on day: Day, isEvent: Bool) -> [String] {
    register.matters.flatMap { card -> [String] in
      let timeline = card.timeline
      let state = timeline.state(on: day)
      var picture = [state.rawValue]
      if !isEvent, state != .withdrawn, state != .archived {
        picture += timeline.rounds.map { round in
          round.window?.sentence(on: day, office: Wording("村委会", "the office"))?.zh ?? ""
        }
      }
      if state != .archived {
        picture.append(timeline.hasUnansweredObjection(on: day) ? "unanswered" : "")
      }
      return picture
    }
  }

  @Test(arguments: 1...40)
  func `states are the same up to the day before, and change on the day`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let register = Self.register(&random)
    for _ in 0..<12 {
      let day = Self.start + Int.random(in: -10...120, using: &random)
      for isEvent in [false, true] {
        let now = Self.picture(of: register, on: day, isEvent: isEvent)
        let next = register.nextChange(after: day, events: isEvent)
        let until = next?.day ?? day + 400
        for other in 1..<max(until - day, 1) {
          #expect(
            Self.picture(of: register, on: day + other, isEvent: isEvent) == now,
            "from \(day) to \(day + other), foretold \(until)")
        }
        guard let next else { continue }
        #expect(next.day > day && !next.changes.isEmpty)
        // Each change names something that is otherwise on its day.
        for change in next.changes where change.kind == .state {
          let card = try #require(register.matters.first { $0.file == change.file })
          #expect(card.timeline.state(on: next.day) != card.timeline.state(on: day))
        }
        if isEvent { #expect(next.changes.allSatisfy { $0.isEvent }) }
      }
    }
  }

  @Test func `a register without matters changes only where rules do`() {
    let register = Register(
      site: TimelineSample.site, rules: RuleBook(packs: [], region: ""),
      calendar: CalendarFiles.calendar, matters: [], others: [])
    #expect(register.nextChange(after: Self.start) == nil)
  }
}
