/// Writes XML in UTF-8, in the order of the calls.
struct XMLWriter: Sendable {
  /// What is written so far.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Writes an element around what `body` writes, on lines of their own.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    append(">\n")
    body(&self)
    append("</\(name)>\n")
  }

  /// Writes an element that holds a text.
  mutating func text(_ name: String, _ text: String) {
    start(name, [:])
    append(">")
    appendText(text)
    append("</\(name)>\n")
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name, attributes)
    append("/>\n")
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    append("<" + name)
    for (key, value) in attributes {
      append(" \(key)=\"")
      appendText(value)
      append("\"")
    }
  }

  /// XML 1.0 has no way to write most control characters, so they are left out.
  private mutating func appendText(_ text: String) {
    bytes.appendEscaped(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            $0.value >= 32 && $0.value & 0xFFFE != 0xFFFE || $0 == "\n" || $0 == "\t"
          })))
  }

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }
}
