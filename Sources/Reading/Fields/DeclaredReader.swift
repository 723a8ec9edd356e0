public import Disclosure
public import Notation

/// Reads declared values from a tree: each field in either language, each mistake with its place.
public enum DeclaredReader {
  /// Reads the map that a file holds.
  ///
  /// - Parameters:
  ///   - ignoring: keys that the caller reads itself.
  /// - Returns: the value with what could be read, and what was noted on the way.
  public static func read<Value: Declared>(
    _ type: Value.Type, from node: Node, file: String, ignoring: [String] = []
  ) -> (value: Value, places: Places, texts: [PlacedText], findings: [Finding]) {
    let notes = ReadingNotes(file: file)
    let source = NodeSource(node: node, address: FieldAddress(field: ""), notes: notes)
    let value = source.map(type, entries: node.entries ?? [], ignoring: ignoring)
    return (value, notes.places, notes.texts, notes.findings)
  }
}
