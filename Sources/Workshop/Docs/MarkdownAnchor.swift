/// The anchors that GitHub and Gitea give to headings.
enum MarkdownAnchor {
  /// The anchor of a heading: letters, digits and hyphens, small, with hyphens for spaces.
  static func of(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { letter in
        if letter == " " { return "-" }
        return letter.isLetter || letter.isNumber || letter == "-" || letter == "_" ? letter : nil
      })
  }
}
