public import Disclosure

/// A part of a file that was read into a tree, with its place.
public struct Node: Sendable, Hashable {
  /// What a node holds.
  public indirect enum Content: Sendable, Hashable {
    /// Nothing was written.
    case empty
    /// A piece of text.
    case scalar(Scalar)
    /// Items in their order.
    case list([Node])
    /// Keys with their values, in the order of the file; no key twice.
    case map([Entry])
  }

  /// Where it starts, with the opening quote or bracket if there is one.
  public var spot: Spot
  /// Its length on its first line, in code points; 0 when only the start is known.
  public var length: Int
  /// What it holds.
  public var content: Content

  /// Creates a node.
  public init(spot: Spot, length: Int = 0, content: Content) {
    self.spot = spot
    self.length = length
    self.content = content
  }

  /// The text, where the node is a scalar.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items, where the node is a list.
  public var items: [Node]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The entries, where the node is a map.
  public var entries: [Entry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// Whether nothing was written.
  public var isEmpty: Bool { content == .empty }

  /// The value of a key, where the node is a map that has it.
  public subscript(key: String) -> Node? {
    entries?.first { $0.key.text == key }?.value
  }

  /// The place of the node in its file.
  public func place(in file: String) -> Place {
    Place(file: file, line: spot.line, column: spot.column, length: length)
  }
}
