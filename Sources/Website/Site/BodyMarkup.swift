import Disclosure

/// Bodies of pages as markup.
enum BodyMarkup {
  /// The blocks, after an opening such as 第一条 where one is given.
  static func html(_ blocks: [Block], opening: String? = nil) -> HTML {
    var html = HTML()
    for (index, text) in Prose(blocks: blocks).texts.enumerated() {
      html.append(HTML(safe: "<p>"))
      if index == 0, let opening {
        html.append(HTML(safe: "<b>"))
        html.append(HTML(escaping: opening))
        html.append(HTML(safe: "</b>　"))
      }
      html.append(HTML(escaping: text.text))
      html.append(HTML(safe: "</p>\n"))
    }
    return html
  }

  /// The blocks; nil where there is nothing to read.
  static func html(ifAny blocks: [Block]) -> HTML? {
    blocks.isEmpty ? nil : html(blocks)
  }

  /// A heading on a sheet.
  static func heading(_ text: String) -> HTML {
    var html = HTML(safe: "<h2>")
    html.append(HTML(escaping: text))
    html.append(HTML(safe: "</h2>\n"))
    return html
  }
}
