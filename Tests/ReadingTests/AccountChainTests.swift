import Disclosure
import Testing

@testable import Reading

/// The accounts of one book, period after period, as the checks look at them.
@Suite struct AccountChainTests {
  /// One period of 集体账.
  struct Period: Sendable {
    var period: String
    var opening: String
    var closing: String
    var ledger: String
    var more = ""
  }

  private static func findings(_ periods: [Period]) throws -> [String] {
    try found(periods).map {
      "\($0.code) \($0.place.file.dropFirst(17)):\($0.place.cell ?? "\($0.place.line)")"
    }
  }

  private static func found(_ periods: [Period]) throws -> [Finding] {
    var files: [(file: String, text: String)] = []
    for period in periods {
      files.append(
        (
          "content/accounts/\(period.period).md",
          """
          ---
          账: 集体账
          期间: \(period.period)
          上月结余: \(period.opening)
          本月结余: \(period.closing)
          台账: \(period.period).csv
          监督意见: 2026-11-08 同意公开
          \(period.more)
          ---
          """
        ))
      files.append(
        ("content/accounts/\(period.period).csv", "日期,凭证号,摘要,收入,支出\n" + period.ledger))
    }
    let example = CheckExample(
      file: files[0].file, others: Array(files.dropFirst()), files[0].text)
    return try ExampleSite(example).findings(on: example.day)
      .filter { $0.code.hasPrefix("F") }
  }

  private static let august = Period(
    period: "2026-08", opening: "100元", closing: "150元", ledger: "2026-08-03,记-1,租金,50,\n")
  private static let september = Period(
    period: "2026-09", opening: "150元", closing: "130元", ledger: "2026-09-03,记-2,电费,,20\n")
  private static let october = Period(
    period: "2026-10", opening: "130元", closing: "140元", ledger: "2026-10-03,记-3,利息,10,\n")

  @Test
  func `a quarter beside its months follows what ended before it, and so does the next month`()
    throws
  {
    let quarter = Period(
      period: "2026年第三季度", opening: "100元", closing: "130元",
      ledger: "2026-08-03,记-1,租金,50,\n2026-09-03,记-2,电费,,20\n")
    let wrong = Period(
      period: "2026-10", opening: "131元", closing: "141元", ledger: "2026-10-03,记-3,利息,10,\n")
    let found = try Self.findings([quarter, Self.september, Self.august, wrong])
    #expect(found.filter { $0.hasPrefix("F04") } == ["F04 2026-10.md:4"])
    #expect(try Self.findings([quarter, Self.october]).filter { $0.hasPrefix("F04") } == [])
  }

  @Test func `accounts that follow each other are left alone`() throws {
    #expect(try Self.findings([Self.august, Self.september, Self.october]) == [])
    #expect(try Self.findings([Self.october, Self.august, Self.september]) == [])
  }

  @Test func `an opening that is not the last closing is marked, and a reason is taken`() throws {
    var wrong = Self.october
    (wrong.opening, wrong.closing) = ("139元", "149元")
    #expect(try Self.findings([Self.august, Self.september, wrong]) == ["F04 2026-10.md:4"])
    let asked = try #require(Self.found([Self.august, Self.september, wrong]).first)
    #expect(
      asked.message.zh
        == "“上月结余”139.00元，9月公开的“本月结余”是130.00元，差9.00元。照常公开，页面会写明差额。"
        + "查清后请加一行：差额说明: ……")
    #expect(asked.severity == .warning && asked.effect == .mark)
    wrong.more = "差额说明: 9月漏记一笔利息9元"
    let explained = try #require(Self.found([Self.august, Self.september, wrong]).first)
    #expect(explained.severity == .note && explained.effect == .mark)
    #expect(explained.reason == "9月漏记一笔利息9元" && !explained.message.zh.contains("请加一行"))
  }

  @Test func `a missing month is named, and the balances on both sides of it are not compared`()
    throws
  {
    #expect(try Self.findings([Self.august, Self.october]) == ["F06 2026-10.md:3"])
  }

  @Test func `a wrong sum is found in its own month only`() throws {
    var wrong = Self.september
    wrong.ledger = "2026-09-03,记-2,电费,,21\n"
    #expect(try Self.findings([Self.august, wrong, Self.october]) == ["F03 2026-09.md:5"])
  }

  @Test func `vouchers are unique in a year, or in a month where each month begins with 1`() throws
  {
    var again = Self.october
    again.ledger = "2026-10-03,记-2,利息,10,\n"
    #expect(
      try Self.findings([Self.august, Self.september, again]) == ["F09 2026-10.csv:B2"])
    var monthly = Self.september
    monthly.ledger = "2026-09-03,记-1,电费,,15\n2026-09-09,记-2,油费,,5\n"
    again.ledger = "2026-10-03,记-1,利息,6,\n2026-10-03,记-1,租金,3,\n2026-10-08,记-1,捐款,1,\n"
    #expect(
      try Self.findings([Self.august, monthly, again]) == ["F09 2026-10.csv:B4"])
  }

  @Test func `a blank line in a ledger moves no place`() throws {
    var late = Self.october
    late.ledger = "2026-10-03,记-3,利息,4,\n,,,,\n\n2025-10-04,记-4,利息,6,\n"
    #expect(try Self.findings([late]) == ["F10 2026-10.csv:A5"])
  }

  @Test(arguments: [
    ("付张建国举报奖励", true), ("举报奖励张建国", true), ("王某举报污染奖励", true), ("信访人李建军困难补助", true),
    ("举报奖励3笔", false), ("环境举报奖励", false), ("兑现举报奖金", false), ("付张建国修渠工钱", false),
  ])
  func `who was rewarded for a report is withheld in a ledger's cell`(purpose: String, isHeld: Bool)
    throws
  {
    var period = Self.october
    period.ledger = "2026-10-03,记-3,\(purpose),10,\n"
    let example = CheckExample(
      file: "content/accounts/2026-10.md",
      others: [("content/accounts/2026-10.csv", "日期,凭证号,摘要,收入,支出\n" + period.ledger)],
      "---\n账: 集体账\n期间: 2026-10\n上月结余: 130元\n本月结余: 140元\n台账: 2026-10.csv\n---\n")
    let found = try ExampleSite(example).findings(on: example.day).filter { $0.code == "S08" }
    #expect(found.map(\.place.cell) == (isHeld ? ["C2"] : []))
    #expect(found.allSatisfy { $0.effect == .withhold })
  }

  @Test func `numbers of persons in a ledger's cells are withheld`() throws {
    let example = CheckExample(
      file: "content/accounts/2026-10.md",
      others: [
        (
          "content/accounts/2026-10.csv",
          "日期,凭证号,摘要,收入,支出\n2026-10-03,记-1,工钱11010519491231002X,,5\n"
            + "2026-10-04,记-2,转卡6222021234567890128,,5\n2026-10-05,记-3,话费13800138000,,5\n"
        )
      ],
      "---\n账: 集体账\n期间: 2026-10\n上月结余: 130元\n本月结余: 115元\n台账: 2026-10.csv\n---\n")
    let found = try ExampleSite(example).findings(on: example.day)
    let cells = found.filter { $0.code.hasPrefix("S") && $0.effect == .withhold }
      .map { "\($0.code) \($0.place.cell ?? "")" }
    #expect(cells.sorted() == ["S01 C2", "S02 C3", "S03 C4"])
  }
}
