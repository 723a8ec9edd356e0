import Disclosure
import Publishing
import Website

/// Says which records are held back and what stands in their place.
struct Withholding: Sendable {
  /// Withheld records by file.
  private(set) var held: [String: Hold] = [:]
  /// What the former build knew of the frozen ones.
  private(set) var frozen: [String: Ledger.Entry] = [:]

  /// Decides for the records of a site.
  ///
  /// A withheld record keeps its last clean page. Where its harm is online already, that page
  /// goes in this same build: so it is when the record has not changed since its page was made,
  /// or when the rules have, so that nobody vouches for the former page. A record that is not
  /// public any more keeps no page: its names would stay beyond their time.
  init(frozen site: Frozen, ledger: Ledger) {
    let reasons = Withholding.reasons(in: site)
    var addresses: [String: String] = [:]
    for case .matter(let matter) in site.wholes {
      addresses[matter.matter.file] = SiteMap.address(of: matter, in: site.site)?.path
    }
    let gone = Set(site.wholes.filter { !$0.mayBeShown(on: site.day) }.map(\.envelope.file))
    for file in site.wholes.map(\.envelope.file) + site.unreadable {
      guard let reasons = reasons[file] else { continue }
      let isHarmful = reasons.contains(where: \.mayHarm)
      if let former = ledger.entries[file], !former.paths.isEmpty, !gone.contains(file),
        !isHarmful || (former.record != site.hashes[file] && former.rules == site.common)
      {
        // Lists link to where the record stands now: where its number was misread or changed, a
        // page there says that it is being checked, and the former address keeps its page.
        let isMoved = addresses[file].map { !former.paths.contains($0) } ?? false
        held[file] = isMoved ? .stub : .frozen(since: former.day)
        frozen[file] = former
      } else {
        held[file] = .stub
      }
    }
  }

  /// Why each record is held back that is, by its file.
  static func reasons(in site: Frozen) -> [String: [Finding]] {
    let owners = Withholding.owners(of: site.wholes)
    let files = Set(site.wholes.map(\.envelope.file) + site.unreadable)
    var reasons: [String: [Finding]] = [:]
    for finding in site.findings where finding.effect == .withhold {
      for file in owners[finding.place.file] ?? [finding.place.file] where files.contains(file) {
        reasons[file, default: []].append(finding)
      }
    }
    return reasons
  }

  /// The records that a file belongs to: a table's findings are those of its record.
  static func owners(of wholes: [Whole]) -> [String: [String]] {
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

extension Whole {
  /// Whether a record's full page may stand on a day: it is no draft, and its public time is not
  /// over.
  fileprivate func mayBeShown(on day: Day) -> Bool {
    if isDraft { return false }
    switch self {
    case .matter(let matter): return matter.timeline.state(on: day) != .archived
    case .roll(let roll): return roll.until.map { $0 > day } ?? true
    default: return true
    }
  }
}
