import Disclosure
import Testing
import Website

/// A page with every kind of slot.
struct SamplePage: TemplateModel {
  var title = "关于<分红>的\"公示\" & '公告'"
  var note: String?
  var empty = ""
  var body = HTML(safe: "<p>正文</p>")
  var count = 412
  var none: Int? = 0
  var isOpen = true
  var isClosed = false
  var boards = ["村委会", "三组<北>"]
  var nothing: [String] = []
  var window: SampleWindow? = SampleWindow(lastDay: "10月30日", rounds: [])
  var missing: SampleWindow?
  var rounds = [
    SampleWindow(lastDay: "10月26日", rounds: ["甲"]), SampleWindow(lastDay: "", rounds: []),
  ]

  static let slots: [Slot<SamplePage>] = [
    .text("title", \.title), .text("note", \.note), .text("empty", \.empty), .html("body", \.body),
    .number("count", \.count), .number("none", \.none), .flag("isOpen", \.isOpen),
    .flag("isClosed", \.isClosed), .list("boards", \.boards), .list("nothing", \.nothing),
    .model("window", \.window), .model("missing", \.missing), .list("rounds", \.rounds),
  ]
}

/// A model inside the page.
struct SampleWindow: TemplateModel {
  var lastDay: String
  var rounds: [String]

  static let slots: [Slot<SampleWindow>] = [
    .text("lastDay", \.lastDay), .list("rounds", \.rounds),
    .model("inner") { $0.rounds.first.map { SampleInner(name: $0) } },
  ]
}

/// A model inside the model.
struct SampleInner: TemplateModel {
  var name: String

  static let slots: [Slot<SampleInner>] = [.text("name", \.name)]
}

/// Templates by name, compiled for the sample page.
struct TemplateSample {
  var theme: Theme
  var findings: [Finding]
  var template: CompiledTemplate<SamplePage>

  /// Compiles `page` with `partials` by name.
  init(_ page: String, partials: [String: String] = [:], overrides: [String: String] = [:]) {
    func sources(_ texts: [String: String]) -> [TemplateSource] {
      texts.sorted { $0.key < $1.key }
        .map { TemplateSource(name: $0.key, file: $0.key, text: $0.value) }
    }
    theme = Theme(
      builtIn: sources(partials.merging(["page": page]) { $1 }), overrides: sources(overrides),
      strings: Strings(["openMatters": "正在公示 <b>", "nav.home": "首页"]))
    findings = theme.findings
    template = theme.template("page", findings: &findings)
  }

  /// The page for `model` as text.
  func text(_ model: SamplePage = SamplePage()) -> String {
    String(decoding: template.render(model), as: UTF8.self)
  }
}
