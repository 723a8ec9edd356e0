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
      value: .file),
    completion: .file())
  var baseline: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "要补的也算错误：有一处，退出状态就是1。", "Warnings count too: with one, the exit status is 1."))
  var strict = false

  func run() throws {
    let outcome = try Workshop.check(
      site: options.site, day: DayChoice(asked: options.asOf, today: Clock.today))
    let language = Speech.language
    var findings = outcome.findings
    if let baseline {
      let known = try Baseline.apply(file: baseline, to: findings)
      if let note = known.note { Terminal.error(note.text(in: language)) }
      findings = known.findings
    }
    let report = Report(findings, in: options.site)
    Terminal.output(report.text(as: format, in: language, style: Terminal.style))
    throw report.isClean(strict: strict) ? ExitStatus.clean : ExitStatus.findings
  }
}

extension ReportFormat: ExpressibleByArgument {}
