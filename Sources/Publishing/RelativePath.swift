/// What a path inside the output folder may look like.
enum RelativePath {
  /// Whether `path` stays inside its folder and can be stored on any disk.
  ///
  /// No `..` and `.`, no empty part, no slash at either end, no control character, no backslash,
  /// no part over 255 bytes.
  static func isSafe(_ path: String) -> Bool {
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      switch byte {
      case 0x2F:
        guard isSafePart(length: length, dots: dots) else { return false }
        length = 0
        dots = 0
      case 0..<0x20, 0x7F, 0x5C:
        return false
      default:
        length += 1
        if byte == 0x2E { dots += 1 }
      }
    }
    return isSafePart(length: length, dots: dots)
  }

  private static func isSafePart(length: Int, dots: Int) -> Bool {
    length > 0 && length <= 255 && !(length == dots && dots <= 2)
  }

  /// The first part of `path`.
  static func top(_ path: String) -> Substring {
    path[..<(path.utf8.firstIndex(of: 0x2F) ?? path.endIndex)]
  }

  /// The folders of `path` and the name in the last of them.
  static func split(_ path: String) -> (folders: [Substring], name: Substring) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.removeLast()
    return (parts, name)
  }

  /// Whether two paths are the same bytes; `==` takes both Unicode forms of a letter for one.
  static func areSameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
