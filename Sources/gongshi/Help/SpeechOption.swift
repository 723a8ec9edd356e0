import ArgumentParser
import Disclosure

/// `--lang`: held by every command, so that it is documented and its value is checked.
///
/// `Speech` has read it before.
struct SpeechOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("消息和用法说明的语言。", "The language of messages and help.", value: .language))
  var lang: Language?
}
