/// Gathers resolved nodes; constant bytes that follow each other become one node.
struct ResolvedNodeList {
  /// The nodes so far.
  private(set) var nodes: [ResolvedNode] = []
  private var bytes: [UInt8] = []

  /// Appends constant bytes.
  mutating func append(_ constant: [UInt8]) {
    bytes.append(contentsOf: constant)
  }

  /// Appends a node.
  mutating func append(_ node: ResolvedNode) {
    flush()
    nodes.append(node)
  }

  /// The nodes, with no bytes left behind.
  mutating func finish() -> [ResolvedNode] {
    flush()
    return nodes
  }

  private mutating func flush() {
    guard !bytes.isEmpty else { return }
    nodes.append(.bytes(bytes))
    bytes = []
  }
}
