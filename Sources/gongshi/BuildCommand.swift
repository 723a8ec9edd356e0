import ArgumentParser
import Disclosure
import Workshop

/// `gongshi build`: checks the records and renders the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "检查记录并生成网站。")

  @OptionGroup var options: SiteOptions

  @Option(name: .long, help: "网站生成到哪个文件夹。")
  var output = "_site"

  @Option(name: .customLong("base-url"), help: "网站的网址，代替 site.yaml 里的地址。")
  var baseURL: String?

  @Flag(name: .long, help: "全部重新生成。")
  var clean = false

  @Flag(name: .long, help: "有一处错误就什么都不生成。")
  var strict = false

  @Flag(name: .long, help: "只报问题，不报进度。")
  var quiet = false

  func run() throws {
    let language = Terminal.language(options.lang)
    let outcome = try Workshop.build(
      BuildRequest(
        site: options.site, output: output,
        day: DayChoice(asked: options.asOf, today: Clock.today), baseURL: baseURL,
        isClean: clean, isStrict: strict))
    let report = Report(outcome.findings)
    if !report.findings.isEmpty {
      Terminal.output(report.text(as: .text, in: language, style: Terminal.style))
    }
    if !quiet { Terminal.error(outcome.summary.text(in: language)) }
    throw report.count(.error) > 0 ? ExitStatus.findings : ExitStatus.clean
  }
}
