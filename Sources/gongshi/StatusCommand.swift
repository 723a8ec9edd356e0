import ArgumentParser
import Disclosure
import Workshop

/// `gongshi status`: what to do today, what is open, what waits.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "status",
    Wording(
      "今天要做什么，哪些正在公示，哪些等着补。", "What to do today, what is open, what waits for a line."),
    discussion: Wording(
      """
        gongshi status
        gongshi status --next-change     网页下次该在哪天重新生成
      """,
      """
        gongshi status
        gongshi status --next-change     the day to build again, though no record changes
      """))

  @OptionGroup var options: SiteOptions

  @Flag(
    name: .customLong("next-change"),
    help: ArgumentHelp(
      "只说网页下次该在哪天重新生成，变什么。", "Only the next day on which pages change by time alone, and what."))
  var nextChange = false

  @Option(name: .long, help: ArgumentHelp("输出的格式。", "The format of the answer.", value: .format))
  var format = PlainFormat.text

  func run() throws {
    let outcome = try Workshop.status(
      site: options.site, day: DayChoice(asked: options.asOf, today: Clock.today))
    let language = Speech.language
    switch (format, nextChange) {
    case (.json, true): Terminal.output(outcome.nextChangeJSON)
    case (.json, false): Terminal.output(outcome.json)
    case (.text, true): Terminal.output(outcome.nextChangeText(in: language))
    case (.text, false): Terminal.output(outcome.text(in: language, style: Terminal.style))
    }
    // What is to be done is no error; only a site that cannot be read is.
    throw outcome.standing == nil ? ExitStatus.findings : ExitStatus.clean
  }
}
