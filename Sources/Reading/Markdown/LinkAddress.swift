/// Decides which addresses a body may link to or place.
enum LinkAddress {
  /// Whether a link may go there: web, mail, telephone, or a path that stays inside the site.
  static func isSafe(_ address: String) -> Bool {
    guard !address.isEmpty, hasPlainCharacters(address) else { return false }
    guard let scheme = scheme(of: address) else { return staysInside(address) }
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }

  /// Whether this is a file of the record that can be placed in the text.
  static func isPlaceable(_ address: String) -> Bool {
    guard hasPlainCharacters(address), scheme(of: address) == nil, !address.hasPrefix("/"),
      staysInside(address), !address.utf8.contains(where: { $0 == 0x3F || $0 == 0x23 })
    else { return false }
    let lowercased = address.lowercased()
    return [".csv", ".jpg", ".jpeg", ".png"].contains { lowercased.hasSuffix($0) }
  }

  // Browsers drop control characters from addresses and read a backslash as a slash.
  private static func hasPlainCharacters(_ address: String) -> Bool {
    address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x5C && !(0x7F...0x9F).contains($0.value)
        || $0.value == 0x20
    } && address.utf8.first != 0x20
  }

  private static func scheme(of address: String) -> String? {
    for (index, byte) in address.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: ":"):
        return String(decoding: address.utf8.prefix(index), as: UTF8.self).lowercased()
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func staysInside(_ address: String) -> Bool {
    guard !address.hasPrefix("//") else { return false }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    var depth = 0
    for part in path.lowercased().split(separator: "/") {
      switch dotsDecoded(part) {
      case "..": depth -= 1
      case ".": break
      default: depth += 1
      }
      if depth < 0 { return false }
    }
    return true
  }

  private static func dotsDecoded(_ part: Substring) -> String {
    guard part.utf8.count <= 6 else { return String(part) }
    return part.split(separator: "%2e", omittingEmptySubsequences: false).joined(separator: ".")
  }
}
