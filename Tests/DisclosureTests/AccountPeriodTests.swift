import Disclosure
import Testing

/// Months, quarters, half-years and years as clerks write them.
@Suite struct AccountPeriodTests {
  @Test(arguments: [
    ("2026-10", "2026-10"), ("2026年10月", "2026-10"), ("2026.10", "2026-10"),
    ("2026/1", "2026-01"), ("２０２６年１０月份", "2026-10"), ("2026年十月", "2026-10"),
    ("2026年第三季度", "2026-q3"), ("2026年3季度", "2026-q3"), ("2026-Q3", "2026-q3"),
    ("2026年四季度", "2026-q4"), ("2026年上半年", "2026-h1"), ("2026下半年", "2026-h2"),
    ("2026年", "2026"), ("2026年度", "2026"), ("2026 年 8 月", "2026-08"),
  ])
  func `a period is read in the forms that clerks type`(written: String, read: String) {
    #expect(AccountPeriod(reading: written)?.description == read)
  }

  @Test(arguments: [
    "", "10月", "2026-13", "2026-0", "2026年第五季度", "2026-10-03", "26-10", "2026年春", "2026--1",
  ])
  func `what is no period is not taken for one`(written: String) {
    #expect(AccountPeriod(reading: written) == nil)
    guard case .failure(let misreading) = AccountPeriod.parse(written) else {
      Issue.record("taken: \(written)")
      return
    }
    #expect(misreading.code == "R05" && misreading.write == "2026-10")
  }

  @Test func `a period knows its days, its name and what follows`() throws {
    let quarter = try #require(AccountPeriod(reading: "2026年第四季度"))
    #expect(quarter.firstDay.description == "2026-10-01")
    #expect(quarter.lastDay.description == "2026-12-31")
    #expect(quarter.full.zh == "2026年第四季度" && quarter.next.description == "2027-q1")
    let leap = try #require(AccountPeriod(reading: "2024-02"))
    #expect(leap.lastDay.description == "2024-02-29" && leap.next.full.zh == "2024年3月")
    #expect(leap.openingName.zh == "上月结余" && quarter.closingName.zh == "本季度结余")
    #expect(AccountPeriod(.quarter, containing: leap.firstDay).description == "2024-q1")
  }
}
