/// Links between pages that work from any folder, from a disk and from a USB stick.
public enum RelativeLink {
  /// The link from one page to another, naming the file, percent-encoded: from
  /// `matters/2026/12/index.html` to `matters/2026/11/index.html` it is `../11/index.html`.
  public static func from(
    _ page: PageAddress, to target: PageAddress, fragment: String? = nil
  ) -> String {
    let start = page.path.split(separator: "/").dropLast()
    let end = target.path.split(separator: "/")
    var shared = 0
    while shared < start.count, shared < end.count - 1,
      start[shared].utf8.elementsEqual(end[shared].utf8)
    {
      shared += 1
    }
    let up = Array(repeating: "..", count: start.count - shared)
    let down = end.dropFirst(shared).map { PercentEncoding.path(String($0)) }
    let link = (up + down).joined(separator: "/")
    guard let fragment else { return link }
    return link + "#" + PercentEncoding.path(fragment)
  }

  /// What goes before a path from the site's root to reach it from `page`: `../../` for a page two
  /// folders down, empty for the home page.
  public static func toRoot(from page: PageAddress) -> String {
    String(repeating: "../", count: page.path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
