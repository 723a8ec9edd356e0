import Disclosure
import Notation
import Testing

@Suite struct RecordTextTests {
  private func split(_ text: String) -> (front: String, body: String, line: Int, codes: [String])? {
    var findings: [Finding] = []
    guard let source = SourceText.read(Array(text.utf8), file: "a.md", findings: &findings),
      let record = RecordText.split(source, findings: &findings)
    else { return nil }
    return (
      source.string(in: record.frontMatter), source.string(in: record.body),
      record.bodyFirstLine, findings.map(\.code)
    )
  }

  @Test(arguments: [
    ("---\na: 1\n---\nx\n", "a: 1\n", "x\n", 4, []),
    ("\u{FEFF}--- \r\na: 1\r\n---\r\nx\r\n", "a: 1\n", "x\n", 4, []),
    ("---\na: --- b\n---\nx\n---\ny", "a: --- b\n", "x\n---\ny", 4, []),
    ("－－－\na: 1\n———\nx", "a: 1\n", "x", 4, ["R12", "R12"]),
    ("\n\n---\n---", "", "", 4, []),
    ("---\na: 1\n——\n\n\nx", "a: 1\n", "\n\nx", 4, ["R12"]),
  ])
  func splits(text: String, front: String, body: String, line: Int, codes: [String]) {
    let parts = split(text)
    #expect(parts?.front == front)
    #expect(parts?.body == body)
    #expect(parts?.line == line)
    #expect(parts?.codes == codes)
  }

  @Test(arguments: ["", "标题: 一", "---\n标题: 一\n正文", "# x\n---\n"])
  func saysOnceThatFrontMatterIsMissing(text: String) {
    var findings: [Finding] = []
    let source = SourceText(text, file: "a.md")
    #expect(RecordText.split(source, findings: &findings) == nil)
    #expect(findings.map(\.code) == ["R12"])
  }
}
