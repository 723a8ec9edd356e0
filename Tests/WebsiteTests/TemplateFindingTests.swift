import Disclosure
import Testing
import Website

@Suite struct TemplateFindingTests {
  /// Takes the marks out of a template: each 1️⃣ stands before the place of a finding.
  private func marked(_ text: String) -> (text: String, spots: [Spot]) {
    var plain = ""
    var spots: [Spot] = []
    var (line, column) = (1, 1)
    for character in text {
      if character == "1️⃣" {
        spots.append(Spot(line: line, column: column))
        continue
      }
      plain.append(character)
      column += character.unicodeScalars.count
      if character == "\n" { (line, column) = (line + 1, 1) }
    }
    return (plain, spots)
  }

  @Test(
    arguments: [
      ("甲\n  1️⃣{{title\n}}", "T20", nil),
      ("1️⃣{{title {{count}}", "T20", nil),
      ("{{{1️⃣title}} {{count}}", "", nil),
      ("说1️⃣{{! 没有完", "T20", nil),
      ("村务{{#1️⃣isOpen}}开", "T21", nil),
      ("{{#isOpen}}{{#1️⃣count}}{{/isOpen}}", "T21", nil),
      ("{{/1️⃣isOpen}}", "T21", nil),
      ("{{#isOpen}}{{/1️⃣isopen}}{{/isOpen}}", "T21", nil),
      ("公示：{{1️⃣titel}}", "T22", "title"),
      ("{{#1️⃣isopen}}{{/isopen}}", "T22", "isOpen"),
      ("{{window.1️⃣lastDya}}", "T22", "lastDay"),
      ("{{#window}}{{1️⃣lastday}}{{/window}}", "T22", "lastDay"),
      ("{{#rounds}}\n{{1️⃣title}}\n{{/rounds}}", "T22", nil),
      ("{{#boards}}{{1️⃣name}}{{/boards}}", "T22", nil),
      ("{{1️⃣.}}", "T22", nil),
      ("{{title.1️⃣x}}", "T23", nil),
      ("{{1️⃣rounds.lastDay}}", "T23", nil),
      ("{{{1️⃣title}}}", "T23", nil),
      ("{{&1️⃣count}}", "T23", nil),
      ("{{1️⃣isOpen}}{{1️⃣rounds}}{{1️⃣window}}", "T23", nil),
      ("{{> 1️⃣prat}}", "T24", "part"),
      ("{{<1️⃣layot}}{{/layot}}", "T24", "layout"),
      ("{{t.1️⃣openMatter}}", "T26", "openMatters"),
      ("{{1️⃣t}}", "T26", nil),
      ("{{{1️⃣t.openMatters}}}{{#1️⃣t.nav.home}}{{/}}", "T23", nil),
      ("{{<layout}}{{$1️⃣titel}}{{/titel}}{{/layout}}", "T27", "title"),
      ("1️⃣{{}}", "T28", nil),
      ("{{1️⃣=<% %>=}}", "T28", nil),
      ("{{1️⃣../title}}", "T28", nil),
      ("{{>1️⃣*name}}", "T28", nil),
    ] as [(String, String, String?)])
  func eachFaultStandsAtItsPlace(template: String, code: String, suggestion: String?) {
    let (text, spots) = marked(template)
    let sample = TemplateSample(text, partials: ["part": "", "layout": "{{$title}}{{/title}}"])
    guard !code.isEmpty else { return #expect(!sample.findings.isEmpty) }
    #expect(sample.findings.map(\.place.spot) == spots)
    #expect(sample.findings.allSatisfy { $0.code == code && $0.severity == .error })
    #expect(sample.findings.first?.fix?.text == suggestion)
    for finding in sample.findings {
      #expect(!finding.message.zh.isEmpty && !finding.message.en.isEmpty)
    }
  }

  @Test func allFaultsOfAllTemplatesAreReportedAtOnce() {
    let sample = TemplateSample(
      "{{a}}{{>part}}{{#isOpen}}", partials: ["part": "{{b}}", "unused": "{{/c}}"])
    #expect(Set(sample.findings.map(\.place.file)) == ["page", "part", "unused"])
    #expect(sample.findings.count == 4)
  }

  @Test func twoPagesReportAFaultOfTheirLayoutOnce() {
    var sample = TemplateSample("{{wrong}}")
    let before = sample.findings
    _ = sample.theme.template("page", for: SampleInner.self, findings: &sample.findings)
    #expect(sample.findings == before)
  }

  @Test func templatesThatIncludeThemselvesAreNamed() {
    let sample = TemplateSample("{{>a}}", partials: ["a": "甲{{>b}}", "b": "乙{{>a}}"])
    #expect(sample.findings.map(\.code) == ["T25"])
    #expect(sample.findings.first?.place.file == "b")
    #expect(sample.findings.first?.message.en.contains("a → b → a") == true)
    #expect(TemplateSample("{{<page}}{{/page}}").findings.map(\.code) == ["T25"])
  }

  @Test func anOuterNameIsExplained() {
    let finding = TemplateSample("{{#rounds}}{{title}}{{/rounds}}").findings.first
    #expect(finding?.message.zh.contains("外层") == true)
  }

  @Test func anOverrideThatChangesNothingIsAWarning() {
    let sample = TemplateSample("", partials: ["foot": ""], overrides: ["fott": ""])
    #expect(sample.findings.map(\.code) == ["T31"])
    #expect(sample.findings.first?.severity == .warning)
    #expect(sample.findings.first?.message.en.contains("foot") == true)
  }

  @Test func aPageWithoutTemplateIsAFinding() {
    var sample = TemplateSample("")
    _ = sample.theme.template("pgae", for: SamplePage.self, findings: &sample.findings)
    #expect(sample.findings.map(\.code) == ["T24"])
    #expect(sample.findings.first?.fix?.text == "page")
  }

  @Test func aFileThatIsNotUTF8IsNamed() {
    let source = TemplateSource(name: "page", file: "page.mustache", text: [0xB5, 0xCD])
    #expect(Theme(builtIn: [source], strings: Strings()).findings.map(\.code) == ["T30"])
  }
}
