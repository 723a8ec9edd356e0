import Disclosure
import Publishing
import Testing

@testable import Workshop

/// What is kept of a build that need not be done again.
@Suite struct ReceiptTests {
  private static let plain = Finding(
    code: "W01", severity: .warning, effect: .mark,
    place: Place(file: "content/matters/路灯.md", line: 3, column: 5, length: 2),
    message: Wording("第3行：一句话", "line 3"))

  private static let full: Finding = {
    var finding = plain.onPage(Wording("提醒", "a remark"))
    finding.place.cell = "B4"
    finding.message = Wording("制表\t换行\n反斜\\n和\\", "tab\tline\nback\\t\\")
    finding.rule = Citation(id: "a/b", source: "某法", article: "", rank: .law)
    finding.fix = Fix(place: Place(file: "x.csv"), text: "+")
    finding.reason = "-"
    return finding
  }()

  private static let receipt = Receipt(
    inputs: ContentHash(of: "a"), output: ContentHash(of: "b"), day: Day("2026-11-22") ?? .earliest,
    findings: [plain, full, plain])

  @Test func `a receipt is read as it was written`() throws {
    let read = try #require(Receipt(Self.receipt.bytes))
    #expect(read.findings == Self.receipt.findings)
    #expect(read.inputs == Self.receipt.inputs && read.output == Self.receipt.output)
    #expect(read.day == Self.receipt.day)
  }

  @Test func `every finding of the demo village is read as it was written`() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(3).joined(separator: "/")
    let findings = try Workshop.check(
      site: root, day: DayChoice(asked: nil, today: .earliest)
    ).findings
    #expect(!findings.isEmpty)
    for finding in findings { #expect(Finding(noted: finding.noted[...]) == finding) }
  }

  @Test func `a damaged receipt is none`() {
    let bytes = Self.receipt.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(Receipt(damaged) == nil, "\(index)")
      #expect(Receipt(Array(bytes[..<index])) == nil, "\(index)")
    }
    #expect(Receipt(nil) == nil)
  }
}
