/// What a reader sees of a page, one block a line.
enum VisibleText {
  private static let blocks: Set<String> = [
    "p", "li", "h1", "h2", "h3", "dt", "dd", "div", "tr", "ol", "ul", "section", "figcaption",
  ]

  /// The text of the page's main part; what is hidden from screen readers is left out.
  static func of(_ page: String) -> String {
    var text = ""
    var hidden = 0
    var rest = page[...]
    if let main = page.range(of: "<main") { rest = page[main.lowerBound...] }
    if let end = rest.range(of: "</main>") { rest = rest[..<end.lowerBound] }
    while let open = rest.firstIndex(of: "<") {
      if hidden == 0 { text += rest[..<open] }
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<close]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if hidden > 0, tag.hasPrefix("/span") { hidden -= 1 }
      if tag.hasPrefix("span"), tag.contains("aria-hidden") || hidden > 0 { hidden += 1 }
      if tag.hasPrefix("/"), blocks.contains(String(name)) { text += "\n" }
      if tag == "/td" || tag == "/th" { text += " | " }
      rest = rest[rest.index(after: close)...]
    }
    let plain = text.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    return plain.split(separator: "\n").map { line in
      String(line).split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}

extension StringProtocol {
  /// The first place of `part`.
  fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
