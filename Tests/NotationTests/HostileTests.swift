import Disclosure
import Notation
import Testing

/// A small generator whose numbers are the same on every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct HostileTests {
  static let sample = """
    标题: 关于2025年度“集体收益”分配方案的公示
    编号： 2026-12
    一句话: 甲，
      乙 # 三
    金额: "126,800元"
    已开的会:
      - 2026-10-08 村党组织会议
      - {日期：2026-10-10，应到: ５, 说明: 'a'}
      - 日期: 10月9日
        应到: 61
    贴在哪: 村委会公示栏、三组公示点（东，西）
    撤回: {日期: 2026-11-01, 贴在哪: [甲，乙],
      原因: “印错”}
    提意见找: |
      监事会 0816-2200000
      村委会一楼
    """

  /// Every text of a tree, with its scalar.
  private func scalars(_ node: Node) -> [Scalar] {
    switch node.content {
    case .empty: []
    case .scalar(let scalar): [scalar]
    case .list(let items): items.flatMap(scalars)
    case .map(let entries): entries.flatMap { scalars($0.value) }
    }
  }

  /// Code points of a text that do not stand where the tree says, folding apart.
  private func misplaced(_ node: Node, in text: String) -> [String] {
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
    ).map { Array($0) }
    var wrong: [String] = []
    for scalar in scalars(node) {
      for (offset, point) in scalar.text.unicodeScalars.enumerated()
      where point != " " && point != "\n" {
        let spot = scalar.spot(at: offset)
        guard lines.indices.contains(spot.line - 1),
          lines[spot.line - 1].indices.contains(spot.column - 1)
        else {
          wrong.append("\(scalar.text) \(offset)")
          break
        }
        let there = lines[spot.line - 1][spot.column - 1]
        if there != point, there != "\\", there.value < 0xFF00 {
          wrong.append("\(scalar.text) \(offset) \(there)")
          break
        }
      }
    }
    return wrong
  }

  @Test func everyTextStandsWhereTheTreeSays() {
    let (node, findings) = ForgivingReaderTests.read(Self.sample)
    #expect(findings.isEmpty)
    #expect(scalars(node).count > 15)
    #expect(misplaced(node, in: Self.sample) == [])
  }

  @Test func noMutationCrashesOrMovesAPlace() {
    var random = Seeded(state: 2026)
    let pieces = Array(
      "：:，,、；“”\"'{}[]|>#&*!-—－·\\ \t　\n\n  ７a题\u{200B}\u{FEFF}%@`?~".unicodeScalars)
    let original = Array(Self.sample.unicodeScalars)
    var wrong: [String] = []
    for round in 0..<20_000 {
      var text = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.remove(at: index)
        case 1: text[index] = pieces.randomElement(using: &random) ?? " "
        case 2: text.removeLast(Int.random(in: 0...min(40, text.count - 1), using: &random))
        default: text.insert(pieces.randomElement(using: &random) ?? " ", at: index)
        }
        if text.isEmpty { text = original }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text)
      let mutated = String(view)
      let (node, _) = ForgivingReaderTests.read(mutated)
      if round % 10 == 0, wrong.count < 5 {
        wrong += misplaced(node, in: mutated).map { "\($0) in \(mutated)" }
      }
    }
    #expect(wrong == [])
  }

  @Test func noBytesCrash() {
    var random = Seeded(state: 7)
    let original = Array(("---\n" + Self.sample + "\n---\n正文").utf8)
    for _ in 0..<5_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var findings: [Finding] = []
      guard let source = SourceText.read(bytes, file: "a.md", findings: &findings) else { continue }
      _ = YAMLReader.read(source, findings: &findings)
      _ = CSVReader.read(source, findings: &findings)
      guard let record = RecordText.split(source, findings: &findings) else { continue }
      _ = ForgivingReader.read(
        source, in: record.frontMatter, vocabulary: ForgivingReaderTests.vocabulary,
        findings: &findings)
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "标题: " + String(repeating: "甲", count: 87_000), String(repeating: "[", count: 260_000),
      "编号: \"" + String(repeating: "\\", count: 260_000),
      "撤回: " + String(repeating: "{", count: 100_000),
      "撤回: {" + String(repeating: "日期：1，", count: 16_000) + "}",
      String(repeating: "：", count: 87_000), String(repeating: "标题\n", count: 30_000),
      "已开的会:\n" + String(repeating: "- 甲\n", count: 30_000),
      "一句话:\n" + String(repeating: "  甲\n", count: 40_000),
      "标提:\n" + (1...200).map { String(repeating: " ", count: $0) + "甲:\n" }.joined(),
      "贴在哪: " + String(repeating: "（、", count: 40_000),
      String(repeating: "标提: \"甲\n", count: 10_000),
      "编号: \"1\n" + String(repeating: "  \"甲\n", count: 20_000),
    ])
  func takesLargeAndDeepFilesInGoodTime(text: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = ForgivingReaderTests.read(text) }
    #expect(time < .seconds(5))
  }
}
