import ArgumentParser
import Disclosure
import Workshop

/// `gongshi explain CODE`: the long form of a check, with a bad and a good example.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "某一项检查是什么意思，怎么改。")

  @Argument(help: "检查的编码，例如 W01；不写就列出全部。")
  var code: String?

  @Option(name: .long, help: "语言：zh 或 en。")
  var lang: String?

  func run() throws {
    let language = Terminal.language(lang)
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
