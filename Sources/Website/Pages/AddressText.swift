/// Addresses as paper prints them.
enum AddressText {
  /// The address to type: without `https://` and without a slash at the end.
  static func spoken(_ url: String) -> String {
    var text = url[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.utf8.count)
    }
    return readable(text.hasSuffix("/") ? text.dropLast() : text)
  }

  /// Han characters as themselves: a browser takes them, and nobody types their percent codes.
  private static func readable(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), code >= 0x80
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }
}
