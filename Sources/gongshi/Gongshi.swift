import ArgumentParser
import Disclosure

/// The program: arguments in, one call, print.
@main
struct Gongshi: ParsableCommand {
  static let configuration = CommandConfiguration(
    "gongshi",
    Wording(
      "村和社区的公示：检查记录，生成公示网站。",
      "Public disclosure in villages and communities: checks records, renders a static site."),
    discussion: Wording(
      """
      先写记录，再检查，最后生成：
        gongshi init 我的村      在一个新文件夹里放好样例
        gongshi new 事项 标题    新写一条记录，能算的都替您算好
        gongshi check            检查记录，哪里要改、改成什么
        gongshi build            生成网站到 _site/
        gongshi serve            在这台电脑上预览，改了记录网页自己更新
        gongshi status           今天要做什么，哪些正在公示

      按Tab键补全（bash，zsh 和 fish 也有）：
        gongshi --generate-completion-script bash > ~/.local/share/bash-completion/completions/gongshi

      For help in English: gongshi --help --lang en
      """,
      """
      First write records, then check, then build:
        gongshi init my-village  plants a starter in a new folder
        gongshi new matter TITLE writes a record with all that can be worked out
        gongshi check            says what is wrong, where, and what to type
        gongshi build            renders the site into _site/
        gongshi serve            shows it in the browser, and again after each change
        gongshi status           says what to do today, and what is open

      Completion by the tab key (bash; zsh and fish too):
        gongshi --generate-completion-script bash > ~/.local/share/bash-completion/completions/gongshi

      Chinese unless the locale is English; --lang zh asks for it.
      """),
    version: Version.text,
    subcommands: [
      InitCommand.self,
      NewCommand.self,
      CheckCommand.self,
      BuildCommand.self,
      ServeCommand.self,
      StatusCommand.self,
      WindowCommand.self,
      SchemaCommand.self,
      ExplainCommand.self, RulesCommand.self,
    ])

  /// Runs the command; usage errors end with 2, as `ExitStatus` says.
  static func main() {
    do {
      var command = try parseAsRoot(CommandWords.forParser)
      try command.run()
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      Failure.report(error, from: Self.self)
    }
  }
}
