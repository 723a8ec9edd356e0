import ArgumentParser
import Disclosure
import Workshop

/// `gongshi init DIR`: plants a starter in a new folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "在一个新文件夹里放好样例，照着改就行。")

  @Argument(help: "新文件夹的名字。")
  var folder: String

  @Option(name: .long, help: "用哪一套样例。")
  var seed = "village"

  @Option(name: .long, help: "样例按哪一天来写；不写就是今天。")
  var asOf: Day?

  @Option(name: .long, help: "语言：zh 或 en。")
  var lang: String?

  func run() throws {
    let planted = try Starter.plant(seed: seed, in: folder, on: asOf ?? Clock.today)
    Terminal.output(planted.text(in: Terminal.language(lang)))
  }
}
