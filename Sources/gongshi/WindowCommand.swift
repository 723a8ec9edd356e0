import ArgumentParser
import Disclosure
import Workshop

/// `gongshi window`: to which day a window runs, drawn as a month.
struct WindowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "window", abstract: "算一算公示期到哪天，哪几天不算在内。",
    discussion: """
      gongshi window --posted 2026-11-23 --days 7
      gongshi window --days 7 --end-by 2026-12-31     最晚哪天贴出
      gongshi window --posted 2026-09-24 --days 5 --count workday
      """)

  @Option(name: .long, help: "哪天贴出。")
  var posted: Day?

  @Option(name: .long, help: "公示几天。")
  var days: Int

  @Option(name: .long, help: "怎么算：natural 自然日、workday 工作日、inclusive 首日计入。")
  var count = DayCount.natural

  @Option(name: .long, help: "最晚哪天结束；不写 --posted 时倒推最晚贴出的日子。")
  var endBy: Day?

  @Option(name: .long, help: "不算的日子，例如 2026-11-12..2026-11-13。")
  var skip: [DayRange] = []

  @Option(name: .long, help: "用这个网站自己的日历。")
  var site: String?

  @Option(name: .long, help: "输出的格式：text 或 json。")
  var format = WindowFormat.text

  @Option(name: .long, help: "语言：zh 或 en。")
  var lang: String?

  func run() throws {
    let answer = try WindowQuestion(
      posted: posted, days: days, count: count, endBy: endBy, skipped: skip.map(\.days), site: site
    ).answer()
    switch format {
    case .text: Terminal.output(answer.text(in: Terminal.language(lang)))
    case .json: Terminal.output(answer.json)
    }
    throw answer.isInTime ? ExitStatus.clean : ExitStatus.findings
  }
}
