import ArgumentParser
import Disclosure
import Workshop

/// Turns an error into a message for people and an exit status.
enum Failure {
  /// Prints what happened and ends the program.
  static func report(_ error: any Error, from command: any ParsableCommand.Type) -> Never {
    if let trouble = error as? WorkshopTrouble {
      Terminal.error(trouble.message.spoken)
      command.exit(withError: trouble.isUsage ? ExitStatus.usage : ExitStatus.machine)
    }
    if command.exitCode(for: error) == .success {
      Terminal.output(answer(error, from: command) + "\n")
      command.exit(withError: ExitStatus.clean)
    }
    switch Speech.language {
    case .chinese:
      let message = UsageMessage.chinese(for: command.message(for: error))
      Terminal.error(message.hasSuffix("。") || message.hasSuffix("？") ? message : message + "。")
      let asked = CommandLine.arguments.dropFirst().first ?? ""
      Terminal.error(
        CommandWords.isOfACommand(asked) ? "用法：gongshi \(asked) --help。" : "用法：gongshi --help。")
    case .english:
      Terminal.error(command.fullMessage(for: error))
    }
    command.exit(withError: ExitStatus.usage)
  }

  /// What was asked for: help, the version, a completion script.
  private static func answer(
    _ request: any Error, from command: any ParsableCommand.Type
  ) -> String {
    switch Speech.language {
    case .english: return command.fullMessage(for: request)
    case .chinese:
      let text = command.fullMessage(for: request, columns: Int.max >> 8)
      return HelpPage.chinese(text, columns: Terminal.columns) ?? text
    }
  }
}
