/// One record as a whole: what its own pages see, where lists see cards.
public protocol Record: Declared {
  /// The kind of record.
  static var kind: RecordKind { get }
  /// What every record has besides its fields.
  var envelope: Envelope { get set }
  /// The title; empty where the kind, or the record, has none.
  var title: String { get }
  /// Whether the record is not to be published yet.
  var isDraft: Bool { get }
}

extension Record {
  /// Where the fields stand.
  public var places: Places { envelope.places }
  /// The file, relative to the site.
  public var file: String { envelope.file }
}
