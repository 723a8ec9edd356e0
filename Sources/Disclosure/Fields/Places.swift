/// Where the fields of a record stand: a side table beside the values.
public struct Places: Sendable {
  private var entries: [Entry] = []
  /// The file in which all of them stand.
  public let file: String

  private struct Entry: Sendable {
    var field: String
    var index: Int
    var part: String
    var line: Int32
    var column: Int32
    var length: Int32
  }

  /// Creates an empty table for a file.
  public init(file: String) {
    self.file = file
  }

  /// Notes where a value stands: of a field, of an item of its list, of a part of that item.
  public mutating func set(
    _ field: String, _ index: Int? = nil, part: String? = nil, to place: Place
  ) {
    entries.append(
      Entry(
        field: field, index: index ?? -1, part: part ?? "", line: Int32(clamping: place.line),
        column: Int32(clamping: place.column), length: Int32(clamping: place.length)))
  }

  /// Whether the field was written at all.
  public func has(_ field: String) -> Bool {
    entries.contains { $0.field == field }
  }

  /// The place of a value; of the nearest thing that encloses it where it was not written.
  public subscript(_ field: String, _ index: Int? = nil, part part: String? = nil) -> Place {
    let wanted = index ?? -1
    var best: Entry?
    var bestScore = -1
    for entry in entries where entry.field == field {
      guard entry.index == -1 || entry.index == wanted else { continue }
      guard entry.part.isEmpty || entry.part == part ?? "" else { continue }
      let score = (entry.index == wanted ? 1 : 0) + (entry.part == part ?? "" ? 2 : 0)
      if score > bestScore {
        best = entry
        bestScore = score
      }
    }
    guard let best else { return Place(file: file, line: 1, column: 1) }
    return Place(
      file: file, line: Int(best.line), column: Int(best.column), length: Int(best.length))
  }
}
