import Disclosure

extension Node {
  /// A node where nothing was written.
  static func empty(at spot: Spot) -> Node { Node(spot: spot, content: .empty) }
}
