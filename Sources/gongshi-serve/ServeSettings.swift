import Disclosure

/// What `gongshi serve` hands over: pairs of a name and a value, checked by it already.
struct ServeSettings: Sendable {
  /// The site's folder.
  var site = "."
  /// The folder for the rendered site; nil for a temporary one.
  var output: String?
  /// The port; nil for 8000 or the next that is free.
  var port: UInt16?
  /// The day for which the site is shown; nil for today.
  var day: Day?
  /// The language of messages.
  var language = Language.chinese
  /// Look for changes every second instead of being told of them.
  var polls = false

  /// Reads the arguments; nil where they are not those that `gongshi serve` gives.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch name {
      case "--site": site = value
      case "--output": output = value
      case "--port":
        guard let number = UInt16(value) else { return nil }
        port = number
      case "--as-of":
        guard let day = Day(value) else { return nil }
        self.day = day
      case "--lang": language = value == "en" ? .english : .chinese
      case "--poll": polls = value == "yes"
      default: return nil
      }
    }
  }
}
