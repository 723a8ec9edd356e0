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
    #expect(try Baseline.apply(file: file, to: [Self.finding("W01")]) == [])
    #expect(
      try LooseFile.read(file)
        == "# gongshi baseline 1\nW01\tcontent/matters/2025/1.md\t缺少金额\n")
  }

  @Test func `later runs report what is new, wherever lines have moved to`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [Self.finding("W01"), Self.finding("W02")])
    let now = [Self.finding("W02", line: 9), Self.finding("W03"), Self.finding("W01", "另一句")]
    let new = try Baseline.apply(file: file, to: now)
    #expect(Set(new.map(\.message.zh)) == ["缺少金额", "另一句"])
    #expect(new.map(\.code).sorted() == ["W01", "W03"])
  }

  @Test func `one more of the same in one file is new`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [Self.finding("S03", line: 3)])
    let now = [Self.finding("S03", line: 3), Self.finding("S03", line: 8)]
    #expect(try Baseline.apply(file: file, to: now).map(\.place.line) == [8])
    #expect(try Baseline.apply(file: file, to: now.reversed()).map(\.place.line) == [8])
  }

  @Test func `the file is written once and never after`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    _ = try Baseline.apply(file: file, to: [])
    let first = try LooseFile.read(file)
    #expect(try Baseline.apply(file: file, to: [Self.finding("W01")]).count == 1)
    #expect(try LooseFile.read(file) == first)
  }

  @Test func `a message over several lines is one line of the file`() throws {
    let folder = try ScratchFolder()
    let file = folder.path + "/known.txt"
    let finding = Self.finding("W01", "第一行\n第二行")
    _ = try Baseline.apply(file: file, to: [finding])
    #expect(try Baseline.apply(file: file, to: [finding]) == [])
  }
}
