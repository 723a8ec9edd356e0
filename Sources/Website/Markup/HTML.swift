/// Markup that is safe to write into a page as it is, in UTF-8.
///
/// Only code that builds markup makes one; text from records goes through `init(escaping:)`.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8.
  public var bytes: [UInt8]

  /// Creates an empty piece of markup.
  public init() {
    bytes = []
  }

  /// Takes bytes that are well-formed, safe markup in UTF-8.
  public init(safe bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes text that is well-formed, safe markup.
  public init(safe markup: String) {
    bytes = Array(markup.utf8)
  }

  /// Makes markup that shows `text` as it is.
  public init(escaping text: String) {
    bytes = []
    bytes.appendEscaped(text)
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends further markup.
  public mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }
}
