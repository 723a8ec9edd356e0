import ArgumentParser
import Disclosure

/// The language in which this run of the program speaks, chosen once from what stands on the
/// command line and in the environment.
///
/// Help texts are made before any option is read, so the choice cannot wait for the parser. A new
/// command needs three things, and both helps are complete:
///
/// ```swift
/// static let configuration = CommandConfiguration(
///   "status", Wording("哪些在公示，今天要做什么。", "What is open, and what to do today."))
/// @OptionGroup var speech: SpeechOption            // or SiteOptions, which holds it
/// @Option(name: .long, help: ArgumentHelp("几天之内。", "Within how many days.", value: .days))
/// var within = 7
/// ```
///
/// and `Speech.language` where it prints. `HelpTests` runs the help of every command.
enum Speech {
  /// As `--lang` asks, else English where the locale is English, else Chinese.
  static let language = language(
    arguments: CommandLine.arguments.dropFirst(), variable: Terminal.environment)

  /// The language for some arguments and an environment.
  private static func language(
    arguments: some Sequence<String>, variable: (String) -> String?
  ) -> Language {
    var isNext = false
    for argument in arguments {
      let asked =
        isNext ? argument : argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : nil
      if let language = asked.flatMap(Language.init(argument:)) { return language }
      isNext = argument == "--lang"
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap(variable).first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .chinese
  }
}

extension Wording {
  /// The sentence in the language of this run.
  var spoken: String { text(in: Speech.language) }
}

extension Language: ExpressibleByArgument {
  /// Reads `zh`, `en`, and what a locale adds to them: `zh-CN`, `en_US`.
  public init?(argument: String) {
    switch argument.prefix(2).lowercased() {
    case "zh": self = .chinese
    case "en": self = .english
    default: return nil
    }
  }

  public static var allValueStrings: [String] { ["zh", "en"] }
}
