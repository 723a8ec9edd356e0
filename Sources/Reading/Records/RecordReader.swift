import Disclosure
import Notation

/// Reads a record: front matter and body into one of the kinds.
public enum RecordReader {
  /// Reads the bytes of a record.
  ///
  /// The kind is the folder in `content/`, or the key 类型 (`kind`), which wins.
  /// - Parameters:
  ///   - file: the file, relative to the site, with `/` between its parts.
  public static func read(
    _ bytes: [UInt8], file: String, context: RecordContext = RecordContext()
  ) -> RecordReading {
    var findings: [Finding] = []
    guard let source = SourceText.read(bytes, file: file, findings: &findings),
      let text = RecordText.split(source, findings: &findings)
    else { return RecordReading(record: nil, findings: findings) }
    let notes = ReadingNotes(file: file)
    guard let (reader, tree) = frontMatter(of: text, findings: &findings) else {
      return RecordReading(record: nil, findings: findings)
    }
    let body = BodyReader.read(text, findings: &findings)
    let parts = RecordParts(
      file: file, text: text, frontMatter: tree, body: body, context: context, notes: notes)
    let record = reader.make(parts)
    return RecordReading(record: record, findings: findings + notes.findings)
  }

  /// The kind that a file's folder names: the one behind `content`.
  public static func kind(ofFolder file: String) -> RecordKind? {
    let folders = file.split(separator: "/").dropLast()
    let named = folders.drop { $0 != "content" }.dropFirst().first ?? folders.first
    return RecordKind.allCases.first { $0.folder == named.map(String.init) }
  }

  /// The front matter, read with the words of its kind.
  private static func frontMatter(
    of text: RecordText, findings: inout [Finding]
  ) -> (KindReader, Node)? {
    let file = text.source.file
    let folder = kind(ofFolder: file).flatMap(KindReader.reader)
    var first: [Finding] = []
    let tree = ForgivingReader.read(
      text.source, in: text.frontMatter, vocabulary: folder?.vocabulary ?? kindVocabulary,
      findings: &first)
    if let written = tree[RecordKind.keys[0]]?.scalar {
      switch RecordKind.parse(written.text) {
      case .failure(let misreading):
        findings.append(
          .misread(written.place(in: file), misreading, written: written.text, nil))
        return nil
      case .success(let kind) where kind != folder?.kind:
        guard let reader = KindReader.reader(for: kind) else { return nil }
        let again = ForgivingReader.read(
          text.source, in: text.frontMatter, vocabulary: reader.vocabulary, findings: &findings)
        return (reader, again)
      case .success: break
      }
    }
    guard let folder else {
      findings.append(.kindUnknown(Place(file: file)))
      return nil
    }
    findings += first
    return (folder, tree)
  }

  private static let kindVocabulary = Vocabulary([RecordKind.term])
}
