import Disclosure
import Testing

@testable import Workshop

/// The dates of a starter.
@Suite struct PlantingTests {
  private let day = Day("2026-02-27") ?? .earliest

  @Test(arguments: [
    ("{{day}}", "2026-02-27"), ("{{day+0}}", "2026-02-27"), ("{{day+3}}", "2026-03-02"),
    ("{{day-60}}", "2025-12-29"), ("{{year}}", "2026"), ("{{cn:day+3}}", "2026年3月2日"),
    ("{{cn:day}}", "2026年2月27日"), ("贴出：{{day-1}}，到{{day+7}}。", "贴出：2026-02-26，到2026-03-06。"),
    ("没有要填的", "没有要填的"), ("", ""),
  ])
  func `a placeholder becomes its day`(template: String, text: String) {
    #expect(Planting.text(template, on: day) == text)
  }

  @Test(arguments: [
    "{{name}}", "{{day+}}", "{{day+x}}", "{{ day }}", "{{}}", "{{day", "}}", "{{cn:year}}", "{day}",
    "{{day+99999999999999999999}}",
  ])
  func `what is no placeholder stays as it is`(text: String) {
    #expect(Planting.text(text, on: day) == text)
  }

  @Test func `a day out of the calendar's reach does not crash`() {
    #expect(!Planting.text("{{day+99999999}}", on: day).isEmpty)
    #expect(!Planting.text("{{cn:day-99999999}}", on: day).isEmpty)
    #expect(!Planting.text("{{day+\(Int.max)}}", on: day).isEmpty)
  }
}
