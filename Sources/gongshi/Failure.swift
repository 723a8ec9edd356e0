import ArgumentParser
import Workshop

/// Turns an error into a message for people and an exit status.
enum Failure {
  /// Prints what happened and ends the program.
  static func report(_ error: any Error, from command: any ParsableCommand.Type) -> Never {
    if let trouble = error as? WorkshopTrouble {
      Terminal.error(trouble.message.text(in: Terminal.language(nil)))
      command.exit(withError: trouble.isUsage ? ExitStatus.usage : ExitStatus.machine)
    }
    let code = command.exitCode(for: error)
    if code == .success {
      Terminal.output(command.fullMessage(for: error) + "\n")
      command.exit(withError: ExitStatus.clean)
    }
    if Terminal.language(nil) == .chinese {
      let message = UsageMessage.chinese(for: command.message(for: error))
      Terminal.error(message.hasSuffix("。") || message.hasSuffix("？") ? message : message + "。")
      let asked = CommandLine.arguments.dropFirst().first ?? ""
      let names = Gongshi.configuration.subcommands.compactMap { $0.configuration.commandName }
      Terminal.error(names.contains(asked) ? "用法：gongshi \(asked) --help。" : "用法：gongshi --help。")
    } else {
      Terminal.error(command.fullMessage(for: error))
    }
    command.exit(withError: ExitStatus.usage)
  }
}
