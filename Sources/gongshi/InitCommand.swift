import ArgumentParser
import Disclosure
import Workshop

/// `gongshi init DIR`: plants a starter in a new folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "init", Wording("在一个新文件夹里放好样例，照着改就行。", "Plants a starter in a new folder."))

  @Argument(
    help: ArgumentHelp("新文件夹的名字。", "The name of the new folder.", value: .folder),
    completion: .directory)
  var folder: String

  @Option(
    name: .long, help: ArgumentHelp("用哪一套样例。", "Which starter.", value: .name),
    completion: .list(Starter.names))
  var seed = "village"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "样例按哪一天来写；不写就是今天。", "The day for which it is written; today if absent.", value: .day))
  var asOf: Day?

  @OptionGroup var speech: SpeechOption

  func run() throws {
    let planted = try Starter.plant(seed: seed, in: folder, on: asOf ?? Clock.today)
    Terminal.output(planted.text(in: Speech.language))
  }
}
