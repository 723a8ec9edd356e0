public import Disclosure

/// Reads YAML as it is written in rule packs and calendars: strictly, by libyaml's events.
public enum YAMLReader {
  /// Reads a text, or a part of it, into a tree.
  ///
  /// Anchors, aliases, tags, merge keys and second documents are refused with findings. After a
  /// mistake in the syntax the tree holds what stood before it.
  public static func read(
    _ source: SourceText, in range: Range<Int>? = nil, findings: inout [Finding]
  ) -> Node {
    let range = range ?? 0..<source.bytes.count
    let fragment = YAMLFragment(
      bytes: range == 0..<source.bytes.count ? source.bytes : Array(source.bytes[range]),
      origin: source.spot(at: range.lowerBound))
    return read(fragment, file: source.file, depth: 0, findings: &findings)
  }

  /// Reads a fragment; `depth` is how deep it lies in the file's tree.
  static func read(
    _ fragment: YAMLFragment, file: String, depth: Int, findings: inout [Finding]
  ) -> Node {
    fragment.bytes.withUnsafeBufferPointer { bytes in
      let builder = YAMLBuilder(fragment: fragment, bytes: bytes, file: file)
      let node = builder.build(depth: depth)
      findings.append(contentsOf: builder.findings.prefix(Limits.findings))
      return node
    }
  }
}
