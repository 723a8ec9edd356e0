import ArgumentParser
import Glibc
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
      Terminal.output(command.fullMessage(for: error))
      command.exit(withError: ExitStatus.clean)
    }
    Terminal.error(command.fullMessage(for: error))
    command.exit(withError: ExitStatus.usage)
  }
}
