import ArgumentParser
import Disclosure
import Workshop

/// `gongshi rules`: which rules apply, by which source; and the sheet on which they are reviewed.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "rules",
    Wording(
      "用哪些规则，写在哪里；打印给司法所审核的表。", "Which rules apply, and by which source; the sheet for review."),
    discussion: Wording(
      """
        gongshi rules
        gongshi rules --region 510703
        gongshi rules --print --output 规则审核表.html     用浏览器打开，打印，送司法所签字
      """,
      """
        gongshi rules
        gongshi rules --region 510703
        gongshi rules --print --output review.html        open in a browser, print, have it signed
      """))

  @OptionGroup var options: SiteOptions

  @Option(
    name: .long,
    help: ArgumentHelp("不看网站，看这个地区用哪些规则。", "The rules of a region, without a site.", value: .code))
  var region: String?

  @Flag(name: .long, help: ArgumentHelp("做成审核表（HTML，A4）。", "The sheet for review (HTML, A4)."))
  var print = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "审核表写到哪个文件；不写就打在屏幕上。", "The file for the sheet; standard output if absent.", value: .file))
  var output: String?

  @Option(name: .long, help: ArgumentHelp("清单的格式。", "The format of the list.", value: .format))
  var format = PlainFormat.text

  func run() throws {
    let choice = DayChoice(asked: options.asOf, today: Clock.today)
    let list =
      if let region {
        try Workshop.rules(region: region, on: options.asOf ?? Clock.today)
      } else {
        try Workshop.rules(site: options.site, day: choice)
      }
    let language = Speech.language
    // What is wrong with a pack is told before its rules are trusted.
    if !list.report.findings.isEmpty {
      Terminal.error(list.report.text(as: .text, in: language, style: .plain))
    }
    switch (print, output, format) {
    case (true, let file?, _):
      try list.writeSheet(to: file)
      Terminal.error(
        Wording(
          "\(list.count)条规则写进了 \(file)。用浏览器打开，打印（A4横放），送司法所签字。",
          "\(list.count) rules are in \(file); open it in a browser and print it (A4, landscape)."
        ).text(in: language))
    case (true, nil, _): Terminal.output(list.sheet)
    case (false, _, .json): Terminal.output(list.json)
    case (false, _, .text):
      Terminal.output(list.text(in: language, style: Terminal.style))
    }
    throw list.report.count(.error) > 0 ? ExitStatus.findings : ExitStatus.clean
  }
}
