import Disclosure
import Testing

@Suite("The posting minimum")
struct PostingPeriodTests {
  @Test("does not count the posting day, and never rolls")
  func plain() {
    let period = PostingPeriod(posted: day("2026-11-24"), days: 15)
    #expect(period.lastDay == day("2026-12-09"))
    #expect(period.removableFrom == day("2026-12-10"))
    #expect(period.notice.zh == "这张公示要贴到12月9日以后才能取下，请不要提前撕。")
    // The last day is a Sunday in the National Day holiday.
    #expect(PostingPeriod(posted: day("2026-09-19"), days: 15).lastDay == day("2026-10-04"))
    #expect(PostingPeriod(posted: day("2026-12-24"), days: 15).lastDay == day("2027-01-08"))
  }

  @Test("grows by the days on which the board was down, each once")
  func outages() {
    let down = [
      day("2026-12-09")...day("2026-12-10"), day("2026-12-01")...day("2026-12-02"),
      day("2026-12-02")...day("2026-12-03"), day("2026-11-20")...day("2026-11-24"),
      day("2027-01-01")...day("2027-01-05"),
    ]
    let period = PostingPeriod(posted: day("2026-11-24"), days: 15, skipping: down)
    // Three days in December, then two more that the first three brought inside.
    #expect(period.lastDay == day("2026-12-14"))
  }
}
