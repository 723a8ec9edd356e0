import Disclosure
import Publishing

/// What the former build published of each record: the last published site is the witness.
///
/// Kept beside the output; it may be deleted at any time, and then no former page can be kept.
struct Ledger: Sendable {
  /// What is known of one record.
  struct Entry: Sendable, Hashable {
    /// The fingerprint of the record as it was when its pages were made.
    var record: ContentHash
    /// The fingerprint of the rules by which it was found fit to publish.
    var rules: ContentHash
    /// The day on which its pages were made.
    var day: Day
    /// Its files in the output.
    var paths: [String]
  }

  /// The entries by the record's file.
  var entries: [String: Entry] = [:]

  /// The name under which it is kept.
  static let name = "ledger"

  private static let head = "gongshi ledger 1"

  /// Creates an empty ledger.
  init() {}

  /// Reads a ledger; one that is missing, damaged or of another form is empty.
  init(_ bytes: [UInt8]?) {
    guard let bytes, let text = String(validating: bytes, as: UTF8.self) else { return }
    let lines = text.split(separator: "\n")
    guard lines.count >= 2, lines[0] == Ledger.head,
      lines[1] == Ledger.sum(lines[2...].joined(separator: "\n"))
    else { return }
    for line in lines[2...] {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 4, let record = ContentHash(hexadecimal: parts[1].utf8),
        let rules = ContentHash(hexadecimal: parts[2].utf8), let day = Day(parts[3])
      else { continue }
      entries[parts[0]] = Entry(
        record: record, rules: rules, day: day, paths: Array(parts[4...]))
    }
  }

  /// The ledger as it is kept, its sum at the head.
  var bytes: [UInt8] {
    let lines = entries.keys.sorted().compactMap { file -> String? in
      guard let entry = entries[file] else { return nil }
      let parts = [file, entry.record.description, entry.rules.description, entry.day.description]
      // A name with a line break or a tab would tear the lines of all others.
      guard (parts + entry.paths).allSatisfy({ $0.utf8.allSatisfy { $0 >= 32 } }) else {
        return nil
      }
      return (parts + entry.paths).joined(separator: "\t")
    }
    let body = lines.joined(separator: "\n")
    return Array("\(Ledger.head)\n\(Ledger.sum(body))\n\(body)\n".utf8)
  }

  private static func sum(_ text: String) -> String {
    ContentHash(of: text).description
  }
}
