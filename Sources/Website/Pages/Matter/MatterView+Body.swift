import Disclosure

extension MatterView {
  /// The body for the matter's page; tables that go on the web stand where they are placed.
  var bodyHTML: HTML? {
    guard !matter.envelope.body.isEmpty else { return nil }
    return ProseHTML(
      headingLevel: 3, toRoot: RelativeLink.toRoot(from: address), scrolls: true,
      tableLabel: words("表格", "Table"), attachment: placedOnWeb
    ).html(of: matter.envelope.body)
  }

  /// The body for the sheet; tables stand behind it, so that the text names them only.
  var printBodyHTML: HTML? {
    guard !matter.envelope.body.isEmpty else { return nil }
    return ProseHTML(
      headingLevel: 2, toRoot: RelativeLink.toRoot(from: address), scrolls: false,
      tableLabel: words("表格", "Table"), attachment: placedOnPaper
    ).html(of: matter.envelope.body)
  }

  /// The body as plain text.
  var bodyText: String { ProseText.text(of: matter.envelope.body) }

  private func placedOnWeb(_ file: String, _ caption: String) -> HTML {
    if let table = visibleTables.first(where: { $0.name == file }) {
      let view = TableView(table: table, words: words)
      let figures = TableFigures(table)
      guard table.channel == .web else {
        return paragraph("\(table.title)：\(view.totalsLine(figures))。\(view.paperLine)")
      }
      var html = HTML(safe: "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
      html.append(HTML(escaping: caption.isEmpty ? table.title : caption))
      html.append(HTML(safe: "\">"))
      html.append(table.html(figures: figures))
      html.append(HTML(safe: "</div>\n"))
      return html
    }
    guard matter.envelope.attachments.contains(where: { $0.hasSuffix("/" + file) }),
      let source = fileLink(file)
    else { return HTML() }
    var html = HTML(safe: "<figure><img loading=\"lazy\" src=\"")
    html.append(HTML(escaping: source))
    html.append(HTML(safe: "\" alt=\""))
    html.append(HTML(escaping: caption))
    html.append(HTML(safe: "\"><figcaption>"))
    html.append(HTML(escaping: caption))
    html.append(HTML(safe: "</figcaption></figure>\n"))
    return html
  }

  private func placedOnPaper(_ file: String, _ caption: String) -> HTML {
    guard let table = visibleTables.first(where: { $0.name == file }) else { return HTML() }
    return paragraph(words("（见附件：\(table.title)）", "(see the enclosure: \(table.title))"))
  }

  private func paragraph(_ text: String) -> HTML {
    var html = HTML(safe: "<p>")
    html.append(HTML(escaping: text))
    html.append(HTML(safe: "</p>\n"))
    return html
  }
}
