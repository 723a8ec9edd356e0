import ArgumentParser
import Disclosure
import Workshop

/// `gongshi check`: what is wrong, where, and what to type instead.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "check",
    Wording("检查记录：哪里要改，改成什么。", "Checks the records: where, what is wrong, what to type."))

  @OptionGroup var options: SiteOptions

  @Option(name: .long, help: ArgumentHelp("输出的格式。", "The format of the report.", value: .format))
  var format = ReportFormat.text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "已知问题的清单；清单里有的不再报。没有这个文件就按现在的结果写一份。",
      "A list of findings known before, which are not shown; written from this run where there is none.",
      value: .file))
  var baseline: String?

  func run() throws {
    let outcome = try Workshop.check(
      site: options.site, day: DayChoice(asked: options.asOf, today: Clock.today))
    var findings = outcome.findings
    if let baseline {
      findings = try Baseline.apply(file: baseline, to: findings)
    }
    let report = Report(findings)
    Terminal.output(
      report.text(
        as: format, in: Speech.language, style: Terminal.style))
    throw report.count(.error) > 0 ? ExitStatus.findings : ExitStatus.clean
  }
}

extension ReportFormat: ExpressibleByArgument {}
