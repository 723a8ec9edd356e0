import Disclosure
import Notation
import Testing

@Suite struct YAMLReaderTests {
  private func read(_ text: String) -> (Node, [Finding]) {
    var findings: [Finding] = []
    let node = YAMLReader.read(SourceText(text, file: "a.yaml"), findings: &findings)
    return (node, findings)
  }

  @Test func readsNestedMapsAndListsWithPlaces() {
    let (node, findings) = read("甲: 一\n乙:\n  - 丙: {丁: 2, 戊: \"三\"}\n  - [x, y]\n")
    #expect(findings.isEmpty)
    #expect(node["甲"]?.scalar?.spot == Spot(line: 1, column: 4))
    let map = node["乙"]?.items?.first?["丙"]
    #expect(map?.spot == Spot(line: 3, column: 8))
    #expect(map?["戊"]?.scalar == Scalar(text: "三", isQuoted: true, spot: Spot(line: 3, column: 19)))
    #expect(map?["戊"]?.length == 3)
    #expect(node["乙"]?.items?.last?.items?.count == 2)
  }

  @Test(arguments: [
    ("a: &x 1", "R15", 1, 4), ("a: *x", "R15", 1, 4), ("a: !!str 1", "R15", 1, 4),
    ("a: 1\n<<: {b: 2}", "R15", 2, 1), ("a: 1\n---\nb: 2", "R15", 2, 1),
    ("? [a]\n: 1", "R15", 1, 3), ("a: 1\nb: 2\na: 3", "R14", 3, 1),
    ("a: {b: 126,800}", "R19", 1, 8), ("a: 1\nb\nc: 2", "R13", 2, 1),
    ("a: b: c", "R13", 1, 5), ("a: {b: 1", "R13", 1, 4), ("a: \"b", "R13", 1, 4),
    ("a: [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]", "R16", 1, 19),
  ])
  func refusesWithAPlace(text: String, code: String, line: Int, column: Int) {
    let (_, findings) = read(text)
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.place.spot == Spot(line: line, column: column))
  }

  @Test func findsTheWayBackThroughEscapesAndFolds() throws {
    let (node, findings) = read(
      "a: \"x\\u4e2dy\\tz\"\nb: 'it''s'\nc: |\n  一二\n  三\nd: >\n  e\n  f\n")
    #expect(findings.isEmpty)
    let a = try #require(node["a"]?.scalar)
    #expect(a.text == "x中y\tz")
    #expect([0, 1, 2, 3, 4].map { a.spot(at: $0).column } == [5, 6, 12, 13, 15])
    let b = try #require(node["b"]?.scalar)
    #expect(b.text == "it's" && b.spot(at: 3).column == 9)
    let c = try #require(node["c"]?.scalar)
    #expect(c.text == "一二\n三\n")
    #expect(c.spot(at: 0) == Spot(line: 4, column: 3))
    #expect(c.spot(at: 3) == Spot(line: 5, column: 3))
    let d = try #require(node["d"]?.scalar)
    #expect(d.text == "e f\n" && d.spot(at: 2) == Spot(line: 8, column: 3))
  }
}
