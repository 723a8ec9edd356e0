import Disclosure
import Notation
import Testing

@Suite struct SourceTextTests {
  private func read(_ bytes: [UInt8]) -> (SourceText?, [Finding]) {
    var findings: [Finding] = []
    return (SourceText.read(bytes, file: "a.md", findings: &findings), findings)
  }

  @Test func readsGB18030WithAWarning() {
    // 标题: 公示 as GBK.
    let (source, findings) = read([
      0xB1, 0xEA, 0xCC, 0xE2, 0x3A, 0x20, 0xB9, 0xAB, 0xCA, 0xBE, 0x0D, 0x0A,
    ])
    #expect(source.map { $0.string(in: 0..<$0.bytes.count) } == "标题: 公示\n")
    #expect(source?.wasGB18030 == true)
    #expect(findings.map(\.code) == ["R11"])
    #expect(findings.first?.severity == .warning)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61] as [UInt8], [0x61, 0x00, 0x62], [0x80], [0xFF]])
  func refusesWhatIsNoText(bytes: [UInt8]) {
    let (source, findings) = read(bytes)
    #expect(source == nil)
    #expect(findings.map(\.code) == ["R10"])
    #expect(findings.first?.effect == .withhold)
  }

  @Test func putsASpaceForControlCharactersAndMovesNoColumn() {
    let (source, findings) = read(Array("甲\u{B}乙\u{85}丙\u{2028}丁\r戊".utf8))
    #expect(source.map { $0.string(in: 0..<$0.bytes.count) } == "甲 乙 丙 丁\n戊")
    #expect(findings.map(\.code) == ["R10"])
    #expect(findings.first?.place.spot == Spot(line: 1, column: 2))
  }

  @Test func refusesALargeFileByItsName() {
    let (source, findings) = read([UInt8](repeating: 0x61, count: Limits.record + 1))
    #expect(source == nil)
    #expect(findings.map(\.code) == ["R16"])
    #expect(findings.first?.place == Place(file: "a.md"))
  }

  @Test func countsColumnsInCodePoints() {
    let source = SourceText("甲乙\n丙𠮷丁", file: "a.md")
    #expect(source.spot(at: 3) == Spot(line: 1, column: 2))
    #expect(source.spot(at: 7 + 7) == Spot(line: 2, column: 3))
  }
}
