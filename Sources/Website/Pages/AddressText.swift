/// Addresses as paper prints them.
enum AddressText {
  /// The address to type: without `https://` and without a slash at the end.
  static func spoken(_ url: String) -> String {
    var text = url[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.utf8.count)
    }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }
}
