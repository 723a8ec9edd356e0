import Disclosure

/// The entries of a map while it is read: the first of two with the same key wins.
struct EntryList {
  private(set) var entries: [Entry] = []
  private var lines: [String: Int] = [:]

  /// The last entry that was taken.
  var last: Entry? { entries.last }

  /// Takes an entry, or reports that its key stands there already.
  mutating func append(_ entry: Entry, file: String, findings: inout [Finding]) {
    if let line = firstLine(of: entry.key.text) {
      findings.append(
        .duplicateKey(entry.key.place(in: file), key: entry.key.text, firstLine: line))
      return
    }
    if entries.count >= Self.few { lines[entry.key.text] = entry.key.spot.line }
    entries.append(entry)
  }

  /// A map of a record is small: comparing keys is cheaper than hashing them.
  private static let few = 8

  private mutating func firstLine(of key: String) -> Int? {
    if entries.count < Self.few {
      return entries.first { $0.key.text == key }?.key.spot.line
    }
    if lines.isEmpty {
      for entry in entries { lines[entry.key.text] = entry.key.spot.line }
    }
    return lines[key]
  }
}
