import Testing

/// The texts of pages on file.
enum Golden {
  /// Compares a text with the one on file; what differs is left beside it for a person to compare.
  static func expect(_ text: String, matches name: String) {
    let path = "Tests/Golden/Pages/\(name)"
    let golden = RepositoryFiles.text(path)
    if golden != text { RepositoryFiles.write(text, to: path + ".new") }
    #expect(golden == text, "compare \(path).new")
  }
}
