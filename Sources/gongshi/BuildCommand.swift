import ArgumentParser
import Disclosure
import Workshop

/// `gongshi build`: checks the records and renders the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "build", Wording("检查记录并生成网站。", "Checks the records and renders the site."))

  @OptionGroup var options: SiteOptions

  @Option(
    name: .long, help: ArgumentHelp("网站生成到哪个文件夹。", "The folder to render into.", value: .folder),
    completion: .directory)
  var output = "_site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "网站的网址，代替 site.yaml 里的地址。", "The site's address, instead of the one in site.yaml.",
      value: .address))
  var baseURL: String?

  @Flag(name: .long, help: ArgumentHelp("全部重新生成。", "Render everything anew."))
  var clean = false

  @Flag(name: .long, help: ArgumentHelp("有一处错误就什么都不生成。", "Render nothing where there is an error."))
  var strict = false

  @Flag(name: .long, help: ArgumentHelp("只报问题，不报进度。", "Say what is wrong, and nothing else."))
  var quiet = false

  func run() throws {
    let outcome = try Workshop.build(
      BuildRequest(
        site: options.site, output: output,
        day: DayChoice(asked: options.asOf, today: Clock.today), baseURL: baseURL,
        isClean: clean, isStrict: strict))
    let report = Report(outcome.findings)
    if !report.findings.isEmpty {
      Terminal.output(report.text(as: .text, in: Speech.language, style: Terminal.style))
    }
    if !quiet { Terminal.error(outcome.summary.spoken) }
    throw report.count(.error) > 0 ? ExitStatus.findings : ExitStatus.clean
  }
}
