import Testing
import Website

@Suite struct TemplateHostilityTests {
  @Test func partialsThatDoubleWithoutEndAreRefused() {
    var partials: [String: String] = [:]
    for level in 0..<40 { partials["p\(level)"] = "文{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    partials["p40"] = "文"
    #expect(TemplateSample("{{>p0}}", partials: partials).findings.map(\.code) == ["T29"])
  }

  @Test(arguments: [
    String(repeating: "{{#isOpen}}", count: 10_000),
    String(repeating: "{{<a}}{{$b}}", count: 10_000),
  ])
  func deepNestingIsRefused(template: String) {
    #expect(TemplateSample(template).findings.map(\.code).contains("T29"))
  }

  @Test(arguments: ["{{", "{{!", "{{{", "}}", "{{#a}}", "{{/}}", "{{a}}", "{{$a}}{{/}}", "{{>a}}"])
  func aLongFileOfOneTagIsReadInTime(piece: String) {
    let sample = TemplateSample(String(repeating: piece, count: 100_000))
    #expect(sample.findings.count <= 200)
  }

  @Test func aFileBeyondTheLimitIsRefused() {
    let sample = TemplateSample(String(repeating: "甲", count: 400_000))
    #expect(sample.findings.map(\.code) == ["T29"])
  }

  @Test func noRandomTemplateEndsTheProgram() {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{&", "{{=",
      "isOpen", "title", "rounds", "boards", "window", "lastDay", ".", "t.", "page", "part", "公示",
      "\n", "\r\n", " ", "\u{FEFF}", "{{title}}", "{{#isOpen}}", "{{/isOpen}}", "{{#rounds}}",
      "{{/rounds}}", "{{>part}}", "{{<part}}", "{{/part}}", "{{$block}}", "{{/block}}", "{{/}}",
    ]
    var random = SplitMix(state: 20_261_023)
    for _ in 0..<10_000 {
      func text() -> String {
        (0..<Int.random(in: 0...30, using: &random))
          .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      }
      let sample = TemplateSample(text(), partials: ["part": text()])
      _ = sample.text()
    }
  }
}

/// A small random source, so that a test sees the same cases each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
