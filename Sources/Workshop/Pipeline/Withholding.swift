import Disclosure
import Publishing
import Website

/// Says which records are held back and what stands in their place.
struct Withholding: Sendable {
  /// Withheld records by file.
  private(set) var held: [String: Hold] = [:]
  /// What the former build knew of the frozen ones.
  private(set) var frozen: [String: Ledger.Entry] = [:]

  /// The groups whose findings mean harm to a person.
  private static let harmful: Set<Character> = ["S", "B"]

  /// Decides for the records of a site.
  ///
  /// A withheld record keeps its last clean page. Where its harm is online already, that page
  /// goes in this same build: so it is when the record has not changed since its page was made,
  /// or when the rules have, so that nobody vouches for the former page.
  init(frozen site: Frozen, ledger: Ledger) {
    let owners = Withholding.owners(of: site.wholes)
    var codes: [String: Set<String>] = [:]
    for finding in site.findings where finding.effect == .withhold {
      for file in owners[finding.place.file] ?? [finding.place.file] {
        codes[file, default: []].insert(finding.code)
      }
    }
    for file in site.wholes.map(\.envelope.file) + site.unreadable {
      guard let codes = codes[file] else { continue }
      let isHarmful = codes.contains { $0.first.map(Withholding.harmful.contains) ?? false }
      if let former = ledger.entries[file], !former.paths.isEmpty,
        !isHarmful || (former.record != site.hashes[file] && former.rules == site.common)
      {
        held[file] = .frozen(since: former.day)
        frozen[file] = former
      } else {
        held[file] = .stub
      }
    }
  }

  /// The records that a file belongs to: a table's findings are those of its record.
  private static func owners(of wholes: [Whole]) -> [String: [String]] {
    var owners: [String: [String]] = [:]
    for whole in wholes {
      let envelope = whole.envelope
      for file in envelope.tables.map(\.file) + envelope.attachments {
        owners[file, default: []].append(envelope.file)
      }
    }
    return owners
  }
}
