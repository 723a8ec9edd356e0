import Disclosure
import Workshop

/// Builds the site again and again, and says at the terminal what came of it.
struct Rebuilder {
  /// What the server shows.
  let board: PreviewBoard
  private let console: Console
  private let asked: Day?
  private var preview: Preview
  private var day: Day?

  /// Prepares to build what `settings` name into `output`.
  init(_ settings: ServeSettings, output: String, console: Console) {
    asked = settings.day
    preview = Preview(site: settings.site, output: output, language: settings.language)
    board = PreviewBoard(preview)
    self.console = console
  }

  /// Why the last build could not be done at all.
  var trouble: WorkshopTrouble? { preview.trouble }

  /// What there is to do while nothing changes: a new day is shown, and lost browsers are noticed.
  mutating func rest() {
    if Clock.today != day { rebuild() }
    board.feed.breathe()
  }

  /// Builds, shows and prints.
  mutating func rebuild() {
    let today = Clock.today
    day = today
    let former = preview.rebuilds > 0 ? preview.report.findings : nil
    let clock = ContinuousClock()
    let start = clock.now
    let isNews = preview.rebuild(for: DayChoice(asked: asked, today: today))
    let time = Rebuilder.seconds(clock.now - start)
    if isNews { board.show(preview) }
    // What was said before is not said again.
    if former != preview.report.findings, former != nil || !preview.report.findings.isEmpty {
      console.output(preview.report)
    }
    console.note(preview.trouble?.message ?? Rebuilder.line(preview.summary, time))
  }

  private static func line(_ summary: Wording, _ time: String) -> Wording {
    let mark = { (text: String, end: String) in text.hasSuffix(end) ? "" : end }
    return Wording(
      "\(summary.zh)\(mark(summary.zh, "。"))用时\(time)秒。",
      "\(summary.en)\(mark(summary.en, ".")) \(time) s.")
  }

  private static func seconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let hundredths = Int(seconds) * 100 + Int(attoseconds / 10_000_000_000_000_000)
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
