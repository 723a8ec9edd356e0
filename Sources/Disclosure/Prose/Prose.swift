/// The body of a record as blocks and runs of text with their places, without markup language.
public struct Prose: Sendable, Hashable {
  /// The blocks from top to bottom.
  public var blocks: [Block]

  /// Creates a body.
  public init(blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { blocks.isEmpty }
}
