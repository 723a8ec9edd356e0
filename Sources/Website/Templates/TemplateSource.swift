/// The text of one template and where it comes from.
public struct TemplateSource: Sendable, Hashable {
  /// The name by which pages and partials ask for it, for example `parts/day-dots`.
  public var name: String
  /// The file as findings name it, for example `themes/board/parts/day-dots.mustache`.
  public var file: String
  /// The text in UTF-8, with or without a byte order mark.
  public var text: [UInt8]

  /// Creates a source.
  public init(name: String, file: String, text: [UInt8]) {
    self.name = name
    self.file = file
    self.text = text
  }

  /// Creates a source from a string.
  public init(name: String, file: String, text: String) {
    self.init(name: name, file: file, text: Array(text.utf8))
  }
}
