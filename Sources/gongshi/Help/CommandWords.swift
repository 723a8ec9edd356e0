/// The words of the command line as the parser gets them.
enum CommandWords {
  /// The words without `--lang` where no command stands that takes it: `gongshi --lang en --help`,
  /// `gongshi help check --lang en`.
  static var forParser: [String] {
    let words = Array(CommandLine.arguments.dropFirst())
    // A shell that asks for completions counts the words.
    if words.first?.hasPrefix("---") == true { return words }
    let isCommand = words.first { !$0.hasPrefix("-") && !$0.isEmpty }.map(isOfACommand) ?? false
    if isCommand, words.first?.hasPrefix("-") == false { return words }
    var kept: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word == "--lang" {
        isValue = true
      } else if !word.hasPrefix("--lang=") {
        kept.append(word)
      }
    }
    return kept
  }

  /// Whether a word names one of the commands, which hold `--lang` themselves.
  static func isOfACommand(_ word: String) -> Bool {
    Gongshi.configuration.subcommands.contains { $0.configuration.commandName == word }
  }
}
