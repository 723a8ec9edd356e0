import Disclosure

extension MatterView {
  /// The body for the matter's page.
  var bodyHTML: HTML? { paragraphs }

  /// The body for the sheet.
  var printBodyHTML: HTML? { paragraphs }

  /// The body as plain text.
  var bodyText: String {
    matter.envelope.body.texts.map(\.text).joined(separator: "\n\n")
  }

  private var paragraphs: HTML? {
    guard !matter.envelope.body.isEmpty else { return nil }
    var html = HTML()
    for text in matter.envelope.body.texts {
      html.append(HTML(safe: "<p>"))
      html.append(HTML(escaping: text.text))
      html.append(HTML(safe: "</p>\n"))
    }
    return html
  }
}
