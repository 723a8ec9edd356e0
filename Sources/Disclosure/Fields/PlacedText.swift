/// A text with the place of each of its code points, for checks that search in it.
public struct PlacedText: Sendable {
  /// The text as one reads it, without markup.
  public let text: String
  /// What it is: a field's English key, or `body`.
  public let label: String
  /// Stretches of the text that stand together in the file, by the offset at which they start.
  public let stretches: [Stretch]
  /// The cell, where the text is one of a table.
  public let cell: String?

  /// A run of code points that stand side by side on one line of the file.
  public struct Stretch: Sendable, Hashable {
    /// The offset of its first code point in the text.
    public var offset: Int
    /// Where that code point stands.
    public var spot: Spot

    /// Creates a stretch.
    public init(offset: Int, spot: Spot) {
      self.offset = offset
      self.spot = spot
    }
  }

  /// Creates a text from its stretches, ordered by offset.
  public init(text: String, label: String, stretches: [Stretch], cell: String? = nil) {
    self.text = text
    self.label = label
    self.stretches = stretches
    self.cell = cell
  }

  /// Creates a text that stands on one line.
  public init(text: String, label: String, at spot: Spot, cell: String? = nil) {
    self.init(text: text, label: label, stretches: [Stretch(offset: 0, spot: spot)], cell: cell)
  }

  /// The place of `length` code points from `offset` on, in `file`.
  public func place(offset: Int, length: Int, in file: String) -> Place {
    let found = stretches.last { $0.offset <= offset } ?? stretches.first
    guard let found else { return Place(file: file) }
    return Place(
      file: file, line: found.spot.line, column: found.spot.column + (offset - found.offset),
      length: length, cell: cell)
  }
}
