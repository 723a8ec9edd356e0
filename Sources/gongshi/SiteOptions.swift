import ArgumentParser
import Disclosure

/// The options that every command on a site takes.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "网站的文件夹，里面有 site.yaml。", "The folder of the site, which holds site.yaml.", value: .folder),
    completion: .directory)
  var site = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "按这一天来算，例如 2026-11-22；不写就是今天，演示网站是它的演示日。",
      "The day for which all is computed, as 2026-11-22; today if absent, on a demo site its own day.",
      value: .day))
  var asOf: Day?

  @OptionGroup var speech: SpeechOption
}
