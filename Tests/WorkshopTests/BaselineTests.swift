import Disclosure
import Testing

@testable import Workshop

/// Findings frozen on one day count no more; new ones do.
@Suite struct BaselineTests {
  private static func finding(_ code: String, line: Int = 1, _ message: String = "缺少金额")
    -> Finding
  {
    Finding(
      code: code, severity: .warning, effect: .mark,
      place: Place(file: "content/matters/2025/1.md", line: line, column: 1),
      message: Wording(message, "the amount is missing"))
  }

  @Test func `the first run writes the file and reports nothing`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    #expect(try Baseline.apply(file: file, to: [Self.finding("W01")]).findings == [])
    #expect(
      try LooseFile.read(file)
        == "# gongshi baseline 1\nW01\tcontent/matters/2025/1.md\t缺少金额\n")
  }

  @Test func `later runs report what is new, wherever lines have moved to`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [Self.finding("W01"), Self.finding("W02")])
    let now = [Self.finding("W02", line: 9), Self.finding("W03"), Self.finding("W01", "另一句")]
    let new = try Baseline.apply(file: file, to: now).findings
    #expect(new.map(\.code) == ["W03"])
  }

  @Test func `a known finding that reads otherwise today covers one, not two`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(
      file: file, to: [Self.finding("W10", "已过3天"), Self.finding("W10", line: 2, "已过1天")])
    let now = [
      Self.finding("W10", "已过4天"), Self.finding("W10", line: 2, "已过1天"),
      Self.finding("W10", line: 3, "已过9天"),
    ]
    #expect(try Baseline.apply(file: file, to: now).findings.map(\.message.zh) == ["已过9天"])
  }

  @Test(arguments: ["S01", "B01"])
  func `another harm to a person in the same file is always new`(code: String) throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [Self.finding(code, "有3301…11")])
    let now = [Self.finding(code, "有3301…22")]
    #expect(try Baseline.apply(file: file, to: now).findings == now)
  }

  @Test func `a file that is no list is not taken for one`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/record.md"
    try LooseFile.write("---\n标题: 公示\n---\n", to: file)
    #expect(throws: WorkshopTrouble.self) { try Baseline.apply(file: file, to: []) }
    #expect(try LooseFile.read(file) == "---\n标题: 公示\n---\n")
  }

  @Test func `one more of the same in one file is new`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [Self.finding("S03", line: 3)])
    let now = [Self.finding("S03", line: 3), Self.finding("S03", line: 8)]
    #expect(try Baseline.apply(file: file, to: now).findings.map(\.place.line) == [8])
    #expect(try Baseline.apply(file: file, to: now.reversed()).findings.map(\.place.line) == [8])
  }

  @Test func `the file is written once and never after`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [])
    let first = try LooseFile.read(file)
    #expect(try Baseline.apply(file: file, to: [Self.finding("W01")]).findings.count == 1)
    #expect(try LooseFile.read(file) == first)
  }

  @Test func `a message over several lines is one line of the file`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    let finding = Self.finding("W01", "第一行\n第二行")
    _ = try Baseline.apply(file: file, to: [finding])
    #expect(try Baseline.apply(file: file, to: [finding]).findings == [])
  }
}
