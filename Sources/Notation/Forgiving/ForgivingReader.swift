public import Disclosure

/// Reads what a clerk types on a Chinese keyboard, line by line, and keeps every position.
///
/// Known keys start a field; what stands in quotes or brackets goes to libyaml.
public enum ForgivingReader {
  /// Reads front matter, or a site's file, into a map whose known keys carry their first name.
  ///
  /// All mistakes of the text are reported; what is whole is read all the same.
  public static func read(
    _ source: SourceText, in range: Range<Int>? = nil, vocabulary: Vocabulary,
    findings: inout [Finding]
  ) -> Node {
    let range = range ?? 0..<source.bytes.count
    return source.bytes.withUnsafeBufferPointer { bytes in
      let scan = ForgivingScan(source: source, bytes: bytes, range: range, root: vocabulary)
      let node = scan.readRoot()
      findings.append(contentsOf: scan.findings.prefix(Limits.findings))
      return node
    }
  }
}
