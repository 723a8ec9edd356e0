import Disclosure

/// What `gongshi window` is asked.
public struct WindowQuestion: Sendable {
  /// Posted on this day; nil where the latest day of posting is asked for.
  public var posted: Day?
  /// The days to count.
  public var days: Int
  /// How they are counted.
  public var count: DayCount
  /// The day by which the window has to end.
  public var endBy: Day?
  /// Days that do not count, because the notice could not be read.
  public var skipped: [ClosedRange<Day>]
  /// The site whose own calendars count beside the shipped ones.
  public var site: String?

  /// Creates a question.
  public init(
    posted: Day?, days: Int, count: DayCount, endBy: Day?, skipped: [ClosedRange<Day>] = [],
    site: String? = nil
  ) {
    self.posted = posted
    self.days = days
    self.count = count
    self.endBy = endBy
    self.skipped = skipped
    self.site = site
  }

  /// Answers it.
  /// - Throws: `WorkshopTrouble` where no window answers it; a missing calendar names its year.
  public func answer() throws(WorkshopTrouble) -> WindowAnswer {
    let calendar = try RuleShelf.calendar(ofSite: site)
    do {
      var start = posted
      if let endBy, start == nil {
        start = try PublicityWindow.latestPosting(
          endingBy: endBy, days: days, count: count, calendar: calendar, skipping: skipped)
      }
      guard let start else {
        throw WorkshopTrouble(
          Wording(
            "请写哪天贴出（--posted 2026-11-23），或最晚哪天结束（--end-by 2026-11-30）。",
            "name the posting day (--posted 2026-11-23) or the day to end by (--end-by 2026-11-30)"),
          isUsage: true)
      }
      let window = try PublicityWindow(
        posted: start, days: days, count: count, calendar: calendar, skipping: skipped)
      return WindowAnswer(window: window, isLatestPosting: posted == nil, endBy: endBy)
    } catch let problem as WindowProblem {
      throw WorkshopTrouble(problem.wording, isUsage: true)
    } catch let trouble as WorkshopTrouble {
      throw trouble
    } catch {
      throw WorkshopTrouble(Wording("算不出来。", "it cannot be worked out."))
    }
  }
}
