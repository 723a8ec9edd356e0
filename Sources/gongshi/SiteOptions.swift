import ArgumentParser
import Disclosure

/// The options that every command on a site takes.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: "网站的文件夹，里面有 site.yaml。")
  var site = "."

  @Option(name: .long, help: "按这一天来检查和生成，例如 2026-11-22；不写就是今天，演示网站是它的演示日。")
  var asOf: Day?

  @Option(name: .long, help: "消息的语言：zh 或 en。")
  var lang: String?
}
