import Disclosure
import Notation

/// Gathers the files that a record names: looks whether they are there, and reads its tables.
struct RecordFiles {
  private let parts: RecordParts
  private let folder: String
  private(set) var tables: [RecordTable] = []
  private(set) var attachments: [String] = []
  private var missing: Set<String> = []

  init(_ parts: RecordParts) {
    self.parts = parts
    folder = parts.file.split(separator: "/").dropLast().map { $0 + "/" }.joined()
  }

  /// Takes a file that a record names; a table is read, any other only looked for.
  mutating func add(_ name: String, at place: Place, channel: Channel) {
    // Named in 附表 and placed in the body: what 附表 says holds.
    guard !tables.contains(where: { $0.name == name }), !missing.contains(name) else { return }
    let path = folder + name
    guard !attachments.contains(path) else { return }
    guard let bytes = bytes(of: name, at: place) else {
      missing.insert(name)
      return
    }
    guard RecordFiles.isTable(name) else {
      attachments.append(path)
      return
    }
    var findings: [Finding] = []
    let table = CSVReader.read(bytes, file: path, findings: &findings)
    for finding in findings { parts.notes.add(finding) }
    let header = table?.header ?? []
    let rows = (table?.rows ?? []).map { RecordFiles.fitted($0, to: header.count) }
    tables.append(
      RecordTable(
        name: name, file: path, channel: channel, header: header, rows: rows,
        rowNumbers: table.map { table in table.rows.indices.map(table.rowNumber) } ?? [],
        isReadable: table != nil))
  }

  /// The files that the body places by their names, in their order.
  static func placed(in blocks: [Block]) -> [(name: String, spot: Spot)] {
    blocks.flatMap { block -> [(name: String, spot: Spot)] in
      switch block {
      case .attachment(let file, _, let spot): [(file, spot)]
      case .quote(let inner, _): placed(in: inner)
      case .list(_, let items, _): items.flatMap { placed(in: $0) }
      default: []
      }
    }
  }

  /// Whether a file's name is a table's.
  static func isTable(_ name: String) -> Bool {
    name.utf8.suffix(4).elementsEqual(".csv".utf8) || name.utf8.suffix(4).elementsEqual(".CSV".utf8)
  }

  private func bytes(of name: String, at place: Place) -> [UInt8]? {
    guard RecordFiles.staysInside(name) else {
      parts.notes.add(.fileOutside(place, name))
      return nil
    }
    if let bytes = parts.context.folder.bytes(name) { return bytes }
    let near = Similarity.nearest(to: name, in: parts.context.folder.names())
    parts.notes.add(.fileMissing(place, name, near: near))
    return nil
  }

  /// Whether a name leads to a file within the record's folder.
  static func staysInside(_ name: String) -> Bool {
    let isAbsolute =
      name.utf8.first == UInt8(ascii: "/") || name.utf8.contains(UInt8(ascii: "\\"))
      || name.utf8.contains(UInt8(ascii: ":")) || name.utf8.contains(0)
    let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !isAbsolute && !name.isEmpty
      && steps.allSatisfy {
        !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8)
      }
  }

  private static func fitted(_ row: [String], to width: Int) -> [String] {
    row.count >= width
      ? Array(row.prefix(width)) : row + [String](repeating: "", count: width - row.count)
  }
}
