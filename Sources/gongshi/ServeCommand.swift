import ArgumentParser
import Disclosure
import Workshop

/// `gongshi serve`: becomes the preview server, a program of its own beside this one.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "serve",
    Wording(
      "在这台电脑上预览网站：改了记录，网页自己更新。",
      "Shows the site in the browser, and again after each change."),
    discussion: Wording(
      """
      只有这台电脑能打开预览，已经生成的 _site/ 不受影响。停止请按 Ctrl-C。
        gongshi serve
        gongshi serve --port 9000 --as-of 2026-11-22
      """,
      """
      Only this machine can open the preview, and _site/ stays as it is. Ctrl-C ends it.
        gongshi serve
        gongshi serve --port 9000 --as-of 2026-11-22
      """))

  @OptionGroup var options: SiteOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "端口；不写就用8000，有人用就往后找一个空着的。",
      "The port; 8000 if absent, or the next one that is free.", value: .port))
  var port: UInt16?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "预览生成到哪个文件夹；不写就用临时文件夹，停止时删掉。",
      "The folder to render into; a temporary one if absent, removed at the end.",
      value: .folder))
  var output: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "每秒看一遍文件有没有改动；文件在网络盘上，改了网页却不更新时用。",
      "Look for changes every second, for folders on a disk that does not tell of them."))
  var poll = false

  func run() throws {
    var words = ["--site", options.site, "--lang", Speech.language == .chinese ? "zh" : "en"]
    if let day = options.asOf { words += ["--as-of", day.description] }
    if let port { words += ["--port", String(port)] }
    if let output { words += ["--output", output] }
    if poll { words += ["--poll", "yes"] }
    throw Companion.become("gongshi-serve", words)
  }
}
