import Disclosure

/// The last clean page of a record that is being checked: the former bytes with one line more.
public enum FrozenPage {
  /// The comment in the theme's layout in whose place the line goes.
  private static let marker = Array("<!-- held -->".utf8)

  /// The page with a line that says so; a page without the marker, or with the line already, stays
  /// as it is.
  public static func marked(_ page: [UInt8], since day: Day, language: Language) -> [UInt8] {
    guard let range = page.firstRange(of: marker) else { return page }
    let line = Wording(
      "这一件正在核对，下面是\(day.short.zh)公布的内容。",
      "This notice is being checked; below is what was published on \(day.short.en).")
    var marked = Array(page[..<range.lowerBound])
    marked += Array("<p class=\"frozen\" role=\"status\">".utf8)
    marked.appendEscaped(line.text(in: language))
    marked += Array("</p>".utf8)
    marked += page[range.upperBound...]
    return marked
  }
}
