/// Links between pages that work from any folder, from a disk and from a USB stick.
public enum RelativeLink {
  /// The link from one page to another, naming the file, percent-encoded: from
  /// `matters/2026/12/index.html` to `matters/2026/11/index.html` it is `../11/index.html`.
  public static func from(
    _ page: PageAddress, to target: PageAddress, fragment: String? = nil
  ) -> String {
    let start = page.path.utf8Span.span
    let end = target.path.utf8Span.span
    let slash = UInt8(ascii: "/")
    // Where the folders that both share end.
    var shared = 0
    var index = 0
    while index < start.count, index < end.count, start[index] == end[index] {
      index += 1
      if start[index - 1] == slash { shared = index }
    }
    var link = ""
    for index in shared..<start.count where start[index] == slash { link += "../" }
    link += PercentEncoding.path(String(target.path.utf8.dropFirst(shared)) ?? "")
    guard let fragment else { return link }
    return link + "#" + PercentEncoding.path(fragment)
  }

  /// What goes before a path from the site's root to reach it from `page`: `../../` for a page two
  /// folders down, empty for the home page.
  public static func toRoot(from page: PageAddress) -> String {
    String(repeating: "../", count: page.path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
