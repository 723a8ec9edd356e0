import Website

/// The theme that ships, as the tests read it.
enum ThemeFiles {
  /// The theme in Chinese, in a village's words.
  static let board = Theme(
    builtIn: names.map { name in
      let file = "themes/board/\(name).mustache"
      return TemplateSource(name: name, file: file, text: RepositoryFiles.bytes(file) ?? [])
    }, strings: strings)

  private static let names = [
    "layout", "board", "matters", "matter", "print", "codes", "code", "rolls", "roll", "accounts",
    "account", "page", "about", "stub", "tombstone", "notfound", "partials/appeal", "partials/card",
    "partials/chart", "partials/contact", "partials/daydots", "partials/files", "partials/lines",
    "partials/photos",
    "partials/rolllist", "partials/rows", "partials/rules", "partials/tables", "partials/vote",
  ]

  private static let strings: Strings = {
    var words: [String: String] = [:]
    let text = RepositoryFiles.text("themes/board/strings/zh-CN.yaml") ?? ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.contains("@") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      words[String(line[..<colon])] = String(value.filter { $0 != "\"" })
    }
    return Strings(words)
  }()
}
