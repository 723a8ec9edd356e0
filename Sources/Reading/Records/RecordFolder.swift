/// The files beside a record: how a reading looks at them without knowing of disks.
public struct RecordFolder: Sendable {
  /// The bytes of a file, by its name relative to the record's folder; nil where there is none.
  public let bytes: @Sendable (String) -> [UInt8]?
  /// The names of the files in the folder, to suggest one where a name is misspelt.
  public let names: @Sendable () -> [String]

  /// Creates a folder.
  public init(
    bytes: @escaping @Sendable (String) -> [UInt8]?,
    names: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.bytes = bytes
    self.names = names
  }

  /// A folder without any file.
  public static let empty = RecordFolder(bytes: { _ in nil })
}
