/// Where a page or file stands in the site: a path from its root that names the file.
///
/// It cannot leave the site: no part is empty, `.` or `..`, and none holds `\`, a NUL or another
/// control character.
public struct PageAddress: Sendable, Hashable {
  /// The path, for example `matters/2026/12/index.html`; not percent-encoded.
  public let path: String

  /// Creates an address; nil where the path is empty, absolute or could leave the site.
  public init?(_ path: String) {
    let bytes = path.utf8Span.span
    var start = 0
    var dots = 0
    for index in 0...bytes.count {
      guard index < bytes.count, bytes[index] != UInt8(ascii: "/") else {
        let length = index - start
        guard length > 0, length > dots || length > 2 else { return nil }
        (start, dots) = (index + 1, 0)
        continue
      }
      switch bytes[index] {
      case 0..<32, 127, UInt8(ascii: "\\"): return nil
      case UInt8(ascii: "."): dots += 1
      default: break
      }
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
