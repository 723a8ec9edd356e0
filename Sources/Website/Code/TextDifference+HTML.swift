extension TextDifference {
  /// The difference as paragraphs with `del` and `ins`.
  ///
  /// Where less than a third is common, the former and the new text stand one after the other.
  var html: HTML {
    guard likeness < 1.0 / 3 else { return TextDifference.html(parts) }
    var (old, new) = ("", "")
    for part in parts {
      switch part {
      case .kept(let text):
        old += text
        new += text
      case .removed(let text): old += text
      case .added(let text): new += text
      }
    }
    return TextDifference.html([.removed(old), .kept("\n"), .added(new)])
  }

  /// A whole text that was added or removed.
  static func html(_ parts: [Part]) -> HTML {
    var html = HTML(safe: "<p>")
    for part in parts {
      switch part {
      case .kept(let text): append(text, in: nil, to: &html)
      case .removed(let text): append(text, in: "del", to: &html)
      case .added(let text): append(text, in: "ins", to: &html)
      }
    }
    html.append(HTML(safe: "</p>"))
    return html
  }

  /// Appends a stretch; an element that goes over the end of a paragraph is opened again after it.
  private static func append(_ text: String, in element: String?, to html: inout HTML) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { html.append(HTML(safe: "</p><p>")) }
      guard !line.isEmpty else { continue }
      if let element { html.append(HTML(safe: "<\(element)>")) }
      html.append(HTML(escaping: String(line)))
      if let element { html.append(HTML(safe: "</\(element)>")) }
    }
  }
}
