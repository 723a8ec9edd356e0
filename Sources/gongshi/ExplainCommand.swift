import ArgumentParser
import Disclosure
import Workshop

/// `gongshi explain CODE`: the long form of a check, with a bad and a good example.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "explain", Wording("某一项检查是什么意思，怎么改。", "What a check means, with a bad and a good example."))

  @Argument(
    help: ArgumentHelp(
      "检查的编码，例如 W01；不写就列出全部。", "The code of a check, as W01; without it, the list.", value: .code),
    completion: .list(Catalogue.codes))
  var code: String?

  @OptionGroup var speech: SpeechOption

  func run() throws {
    let language = Speech.language
    guard let code else {
      Terminal.output(Explanation.list(in: language))
      return
    }
    guard let text = Explanation.text(of: code, in: language) else {
      throw ValidationError(Explanation.unknown(code, in: language))
    }
    Terminal.output(text)
  }
}
