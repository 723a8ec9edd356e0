import Publishing
import Website

extension Preview {
  /// Where the preview's own files stand; no page of a site can have such an address.
  public static let prefix = "/~gongshi/"

  /// What stands at the path of an address, as a browser sends it (`/matters/2026/12/`).
  ///
  /// Only files of the built site are read: no part of the path may be `..`, begin with a dot or
  /// be `private`, and no link leads out of the folder.
  public func answer(to target: String) -> PreviewAnswer {
    if target.utf8.starts(with: Preview.prefix.utf8) { return ownFile(target) }
    guard hasSite else {
      return PreviewAnswer(kind: .notBuilt, type: MediaType.html, bytes: notBuiltPage)
    }
    guard let reader = try? InputReader(root: request.output), let path = Preview.path(of: target)
    else { return missing }
    if let bytes = try? reader.read(path) {
      return PreviewAnswer(kind: .found, type: MediaType.of(path), bytes: shown(bytes, of: path))
    }
    if (try? reader.read(path + "/index.html")) != nil {
      return PreviewAnswer(
        kind: .moved("/" + PercentEncoding.path(path) + "/"), type: MediaType.plain, bytes: [])
    }
    return missing
  }

  /// The file that an address names: a folder's is its `index.html`; nil where it is none.
  static func path(of target: String) -> String? {
    guard let decoded = PercentEncoding.decoded(target), decoded.hasPrefix("/") else { return nil }
    let path = decoded.dropFirst()
    return PageAddress(path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path))?
      .path
  }

  private func ownFile(_ target: String) -> PreviewAnswer {
    let name = String(target.dropFirst(Preview.prefix.count))
    if name == "state.json" {
      return PreviewAnswer(kind: .found, type: MediaType.json, bytes: state)
    }
    guard let bytes = Assets.file("preview/" + name) else { return missing }
    return PreviewAnswer(kind: .found, type: MediaType.of(name), bytes: Array(bytes))
  }

  private var missing: PreviewAnswer {
    let page = hasSite ? try? InputReader(root: request.output).read("404.html") : nil
    guard let page else {
      return PreviewAnswer(
        kind: .missing, type: MediaType.plain,
        bytes: Array((language == .chinese ? "没有这一页。\n" : "There is no such page.\n").utf8))
    }
    return PreviewAnswer(kind: .missing, type: MediaType.html, bytes: shown(page, of: "404.html"))
  }

  /// The bytes of a file as they are served: a page with the preview's script, the rest as it is.
  private func shown(_ bytes: [UInt8], of path: String) -> [UInt8] {
    MediaType.of(path) == MediaType.html ? PreviewScript.added(to: bytes, edition: edition) : bytes
  }

  /// The page that stands for all where not one build has come to its end.
  private var notBuiltPage: [UInt8] {
    let isChinese = language == .chinese
    let title = isChinese ? "还没有网站可看" : "There is no site to show yet"
    let text =
      trouble?.message.text(in: language) ?? report.text(as: .text, in: language, style: .plain)
    var page = Array(
      """
      <!doctype html>
      <html lang="\(isChinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ContentSecurityPolicy.value)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(Preview.prefix)empty.css">
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p>\(isChinese ? "改好下面这些，这一页会自己变成网站。" : "Mend these, and this page becomes the site by itself.")</p>
      <pre>
      """.utf8)
    page.appendEscaped(text)
    page += Array("</pre>\n</main>\n</body>\n</html>\n".utf8)
    return PreviewScript.added(to: page, edition: edition)
  }
}
