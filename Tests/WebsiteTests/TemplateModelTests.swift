import Testing
import Website

private struct SamplePage: TemplateModel {
  struct Window: TemplateModel {
    var lastDay: String
    static let slots: [Slot<Window>] = [.text("lastDay", \.lastDay)]
  }

  var title: String
  var note: String?
  var body: HTML
  var count: Int
  var isOpen: Bool
  var boards: [String]
  var window: Window?
  var main: Window
  var rounds: [Window]

  static let slots: [Slot<SamplePage>] = [
    .text("title", \.title), .text("note", \.note), .html("body", \.body),
    .number("count", \.count), .flag("isOpen", \.isOpen), .list("boards", \.boards),
    .model("window", \.window), .model("main", \.main), .list("rounds", \.rounds),
  ]
}

@Test func everyKindOfSlotTakesAKeyPath() { #expect(SamplePage.slots.count == 9) }
