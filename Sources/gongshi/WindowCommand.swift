import ArgumentParser
import Disclosure
import Workshop

/// `gongshi window`: to which day a window runs, drawn as a month.
struct WindowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "window",
    Wording("算一算公示期到哪天，哪几天不算在内。", "To which day a window runs, and which days do not count."),
    discussion: Wording(
      """
        gongshi window --posted 2026-11-23 --days 7
        gongshi window --days 7 --end-by 2026-12-31     最晚哪天贴出
        gongshi window --posted 2026-09-24 --days 5 --count workday
      """,
      """
        gongshi window --posted 2026-11-23 --days 7
        gongshi window --days 7 --end-by 2026-12-31     the latest day to post
        gongshi window --posted 2026-09-24 --days 5 --count workday
      """))

  @Option(name: .long, help: ArgumentHelp("哪天贴出。", "The day of posting.", value: .day))
  var posted: Day?

  @Option(name: .long, help: ArgumentHelp("公示几天。", "The number of days.", value: .days))
  var days: Int

  @Option(
    name: .long,
    help: ArgumentHelp(
      "怎么算：natural 自然日、workday 工作日、inclusive 首日计入。", "How days are counted.", value: .count))
  var count = DayCount.natural

  @Option(
    name: .long,
    help: ArgumentHelp(
      "最晚哪天结束；不写 --posted 时倒推最晚贴出的日子。",
      "The day by which it must end; without --posted, gives the latest day to post.", value: .day))
  var endBy: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "不算的日子，例如 2026-11-12..2026-11-13。", "Days that do not count, as 2026-11-12..2026-11-13.",
      value: .days))
  var skip: [DayRange] = []

  @Option(
    name: .long,
    help: ArgumentHelp("用这个网站自己的日历。", "Use the calendars of this site.", value: .folder),
    completion: .directory)
  var site: String?

  @Option(name: .long, help: ArgumentHelp("输出的格式。", "The format of the answer.", value: .format))
  var format = PlainFormat.text

  @OptionGroup var speech: SpeechOption

  func run() throws {
    let answer = try WindowQuestion(
      posted: posted, days: days, count: count, endBy: endBy, skipped: skip.map(\.days), site: site
    ).answer()
    switch format {
    case .text: Terminal.output(answer.text(in: Speech.language))
    case .json: Terminal.output(answer.json)
    }
    throw answer.isInTime ? ExitStatus.clean : ExitStatus.findings
  }
}
