import ArgumentParser

/// The program: arguments in, one call, print.
@main
struct Gongshi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongshi",
    abstract: "村和社区的公示：检查记录，生成公示网站。",
    discussion: """
      先写记录，再检查，最后生成：
        gongshi init 我的村      在一个新文件夹里放好样例
        gongshi check            检查记录，哪里要改、改成什么
        gongshi build            生成网站到 _site/
        gongshi window …         算一算公示期到哪天
        gongshi explain W01      某一项检查是什么意思

      Checks records of public disclosure in villages and communities and renders a static site.
      """,
    version: Version.text,
    subcommands: [
      InitCommand.self, CheckCommand.self, BuildCommand.self, WindowCommand.self,
      ExplainCommand.self,
    ])

  /// Runs the command; usage errors end with 2, as `ExitStatus` says.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      Failure.report(error, from: Self.self)
    }
  }
}
