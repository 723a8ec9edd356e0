import Disclosure
import Testing

/// The state of a matter, day by day, from facts alone.
@Suite struct TimelineStateTests {
  typealias Sample = TimelineSample

  /// One matter with all that can happen to it.
  private static var matter: Matter {
    var matter = Sample.matter(
      planned: "2026-11-20",
      posted: [("2026-11-23", Sample.main), ("2026-11-24", Sample.third)])
    var correction = Correction()
    correction.date = Day("2026-11-26")
    var objection = Objection()
    objection.received = Day("2026-11-27")
    objection.answer = Objection.Answer()
    objection.answer?.date = Day("2026-12-04")
    matter.corrections = [correction]
    matter.objections = [objection]
    matter.works = Works()
    matter.works?.start = Day("2026-12-07")
    matter.works?.end = Day("2026-12-18")
    matter.outcome = Outcome()
    matter.outcome?.date = Day("2026-12-22")
    matter.publicUntil = Day("2027-01-31")
    return matter
  }

  private static let life: [(String, MatterState)] = [
    ("2026-01-01", .planned), ("2026-11-20", .planned),
    ("2026-11-23", .planned),  // one of two boards
    ("2026-11-24", .open),  // the posting day itself
    ("2026-11-25", .open), ("2026-11-27", .open),
    ("2026-12-01", .open),  // the last day, a Tuesday
    ("2026-12-02", .answering), ("2026-12-03", .answering),
    ("2026-12-04", .ended),  // answered on this day
    ("2026-12-06", .ended), ("2026-12-07", .underWay), ("2026-12-18", .underWay),
    ("2026-12-21", .underWay), ("2026-12-22", .published), ("2027-01-31", .published),
    ("2027-02-01", .archived), ("2036-01-01", .archived),
  ]

  @Test(arguments: life)
  func `a matter goes through its life day by day`(date: String, state: MatterState) {
    #expect(Sample.timeline(Self.matter).state(on: day(date)) == state)
  }

  @Test func `seen from an earlier day, later facts have not happened`() {
    let timeline = Sample.timeline(Self.matter)
    #expect(!timeline.isCorrected(on: day("2026-11-25")))
    #expect(timeline.isCorrected(on: day("2026-11-26")))
    #expect(!timeline.hasUnansweredObjection(on: day("2026-11-26")))
    #expect(timeline.hasUnansweredObjection(on: day("2026-11-27")))
    #expect(timeline.hasUnansweredObjection(on: day("2026-12-03")))
    #expect(!timeline.hasUnansweredObjection(on: day("2026-12-04")))
  }

  @Test func `each day's state is that of the facts known on that day`() {
    let whole = Sample.timeline(Self.matter)
    for offset in 0..<120 {
      let today = day("2026-11-15") + offset
      var known = Self.matter
      known.posted.removeAll { $0.date.map { $0 > today } ?? true }
      known.objections.removeAll { $0.received.map { $0 > today } ?? true }
      for index in known.objections.indices
      where known.objections[index].answer?.date.map({ $0 > today }) ?? false {
        known.objections[index].answer = nil
      }
      if known.works?.start.map({ $0 > today }) ?? false { known.works = nil }
      if known.outcome?.date.map({ $0 > today }) ?? false { known.outcome = nil }
      #expect(Sample.timeline(known).state(on: today) == whole.state(on: today), "\(today)")
    }
  }

  @Test func `withdrawn from its day on`() {
    var matter = Self.matter
    (matter.works, matter.outcome, matter.publicUntil) = (nil, nil, nil)
    matter.withdrawal = Withdrawal()
    matter.withdrawal?.date = Day("2026-11-28")
    let timeline = Sample.timeline(matter)
    #expect(timeline.state(on: day("2026-11-27")) == .open)
    #expect(timeline.state(on: day("2026-11-28")) == .withdrawn)
    #expect(timeline.state(on: day("2027-06-01")) == .withdrawn)
  }

  @Test func `a withdrawn matter too is archived when its public time is over`() {
    var matter = Self.matter
    matter.withdrawal = Withdrawal()
    matter.withdrawal?.date = Day("2026-11-28")
    let timeline = Sample.timeline(matter)
    #expect(timeline.state(on: day("2027-01-31")) == .withdrawn)
    #expect(timeline.state(on: day("2027-02-01")) == .archived)
  }

  @Test func `a draft is a draft on every day`() {
    var matter = Self.matter
    matter.isDraft = true
    for (date, _) in Self.life {
      #expect(Sample.timeline(matter).state(on: day(date)) == .draft)
    }
  }

  @Test func `an opinion without an answer keeps a matter answering until it is carried out`() {
    var matter = Self.matter
    matter.objections[0].answer = nil
    let timeline = Sample.timeline(matter)
    #expect(timeline.state(on: day("2026-12-06")) == .answering)
    #expect(timeline.state(on: day("2026-12-07")) == .underWay)
  }

  @Test(arguments: [Form.announcement, .disclosure, .repost])
  func `a notice without a window is public once it hangs`(form: Form) {
    var matter = Sample.matter(posted: [("2026-11-23", Sample.main), ("2026-11-23", Sample.third)])
    matter.form = form
    let timeline = Sample.timeline(matter)
    #expect(timeline.current.window == nil && timeline.current.requiredLastDay == nil)
    #expect(timeline.state(on: day("2026-11-22")) == .planned)
    #expect(timeline.state(on: day("2026-11-23")) == .disclosed)
    #expect(timeline.state(on: day("2028-01-01")) == .disclosed)
  }
}
