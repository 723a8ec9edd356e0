import Disclosure
import Notation

/// How records of one kind are read.
struct KindReader: Sendable {
  /// The kind.
  let kind: RecordKind
  /// The keys that its front matter may have.
  let vocabulary: Vocabulary
  /// Makes the record of its parts.
  let make: @Sendable (RecordParts) -> (any Record)

  /// Declares a kind; `finish` does what the fields alone do not.
  init<Value: Record>(
    _ type: Value.Type,
    finish: @escaping @Sendable (inout Value, RecordParts) -> Void = { _, _ in }
  ) {
    kind = type.kind
    vocabulary = Vocabulary(type.fields.map(\.info), and: [RecordKind.term])
    make = { parts in
      let reading = DeclaredReader.read(
        type, from: parts.frontMatter, file: parts.file, ignoring: RecordKind.keys)
      var record = reading.value
      record.envelope = Envelope(file: parts.file)
      record.envelope.places = reading.places
      record.envelope.texts = reading.texts
      record.envelope.body = parts.body
      record.envelope.bodyLine = parts.text.bodyFirstLine
      parts.notes.findings += reading.findings
      finish(&record, parts)
      return record
    }
  }

  /// All kinds: to add one, add its line.
  static let all: [KindReader] = [
    KindReader(Matter.self) { $0.addFiles(from: $1) },
    KindReader(VillageCode.self) { $0.addArticles(from: $1) },
    KindReader(HonourRoll.self) { $0.addPlacedFiles(from: $1, namesHouseholds: false) },
    KindReader(Account.self) { $0.addFiles(from: $1) },
    KindReader(StaticPage.self) { $0.addPlacedFiles(from: $1, namesHouseholds: false) },
    KindReader(BoardOutage.self),
  ]

  /// How records of a kind are read.
  static func reader(for kind: RecordKind) -> KindReader? {
    all.first { $0.kind == kind }
  }
}

extension RecordKind {
  /// The key that names the kind where the folder does not.
  public static let keys = ["kind", "类型"]

  static var term: Vocabulary.Term { Vocabulary.Term(keys, .plain) }
}
