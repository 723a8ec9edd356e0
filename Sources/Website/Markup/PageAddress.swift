/// Where a page or file stands in the site: a path from its root that names the file.
///
/// It cannot leave the site: no part is empty, `.` or `..`, and none holds `\`, a NUL or another
/// control character.
public struct PageAddress: Sendable, Hashable {
  /// The path, for example `matters/2026/12/index.html`; not percent-encoded.
  public let path: String

  /// Creates an address; nil where the path is empty, absolute or could leave the site.
  public init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for part in parts {
      guard !part.isEmpty, part != ".", part != ".." else { return nil }
      guard part.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 && $0 != "\\" })
      else { return nil }
    }
    self.path = path
  }

  /// The home page.
  public static let home = PageAddress(checked: "index.html")

  private init(checked path: String) {
    self.path = path
  }

  /// The path as paper, QR codes, feeds and canonical links give it, percent-encoded:
  /// `matters/2026/12/` for `matters/2026/12/index.html`, empty for the home page.
  public var folderForm: String {
    var encoded = PercentEncoding.path(path)
    if path == "index.html" || path.hasSuffix("/index.html") {
      encoded.removeLast("index.html".utf8.count)
    }
    return encoded
  }

  /// The full address under the site's `base`, in folder form; `base` may end in `/` or not.
  public func absolute(under base: String) -> String {
    base.hasSuffix("/") ? base + folderForm : base + "/" + folderForm
  }

  /// The address of a file beside this one or below it; nil where the path could leave the site.
  public func sibling(_ relative: String) -> PageAddress? {
    guard let slash = path.lastIndex(of: "/") else { return PageAddress(relative) }
    return PageAddress(path[...slash] + relative)
  }
}

extension PageAddress: Comparable {
  /// Orders by the bytes of the path.
  public static func < (a: PageAddress, b: PageAddress) -> Bool {
    a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}
